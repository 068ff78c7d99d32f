/** Ends the task that goes on, where a browser knows how, so that what is typed or tapped meanwhile is heard before the rest. */
export async function pause(): Promise<void> {
  // Newer than the types, and not in every browser: there the work goes on in one piece.
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  await scheduler?.yield?.();
}

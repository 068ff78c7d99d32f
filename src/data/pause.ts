/** Gives the page's thread away for a moment, so that what is typed or tapped meanwhile is heard before the rest. */
export async function pause(): Promise<void> {
  // Newer than the types, and not in every browser; where it is, the rest comes before other work that waits.
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  if (scheduler?.yield === undefined) await new Promise((resolve) => setTimeout(resolve));
  else await scheduler.yield();
}

/** Does something once the page has been painted and the browser has a moment. @returns how to call it off. */
export function afterPaint(work: () => void): () => void {
  let off = false;
  const run = () => {
    if (!off) work();
  };
  requestAnimationFrame(() => {
    setTimeout(() => {
      if (typeof requestIdleCallback === "function") requestIdleCallback(run, { timeout: 1500 });
      else run();
    }, 0);
  });
  return () => {
    off = true;
  };
}

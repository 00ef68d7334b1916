/** Share of `page` that is above its lower edge's reach, 0 at the top to 1 at the end. */
export function progressOf(page: HTMLElement): number {
  const way = page.scrollHeight - page.clientHeight;
  // Scroll positions are fractions of a pixel, and the last one need not be reached.
  if (way - page.scrollTop < 2) return 1;
  return Math.max(0, page.scrollTop / way);
}

/** Calls `onMove` now and on every frame in which `page` has scrolled or changed its size, until `signal` ends. */
export function followProgress(
  page: HTMLElement,
  onMove: (progress: number) => void,
  signal: AbortSignal,
): void {
  let isQueued = false;
  const queue = () => {
    if (isQueued) return;
    isQueued = true;
    requestAnimationFrame(() => {
      isQueued = false;
      if (!signal.aborted) onMove(progressOf(page));
    });
  };
  page.addEventListener('scroll', queue, { passive: true, signal });
  const sizes = new ResizeObserver(queue);
  for (const child of page.children) sizes.observe(child);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
  });
}

/** The one part of the full view that scrolls; a bar or a panel over it does not. */
const scrollers = '.page, .panel, pre, table, .scrolls';

/** Whether something between `target` and the root can still scroll by `delta` pixels downwards. */
function canScroll(target: EventTarget | null, delta: number): boolean {
  let at = target instanceof Element ? target.closest<HTMLElement>(scrollers) : null;
  for (; at !== null; at = at.parentElement?.closest<HTMLElement>(scrollers) ?? null) {
    const room = at.scrollHeight - at.clientHeight;
    if (delta < 0 ? at.scrollTop > 0 : at.scrollTop < room - 1) return true;
  }
  return false;
}

/**
 * Keeps wheel and touch from going on to the page below where nothing here can scroll any more: over the
 * bars, at the ends, and on a story shorter than the window.
 */
export function holdInput(): void {
  let lastY = 0;
  window.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && event.deltaX === 0 && !canScroll(event.target, event.deltaY))
        event.preventDefault();
    },
    { passive: false },
  );
  window.addEventListener('touchstart', ({ touches }) => {
    lastY = touches[0]?.clientY ?? 0;
  });
  window.addEventListener(
    'touchmove',
    (event) => {
      const y = event.touches[0]?.clientY ?? 0;
      if (event.touches.length === 1 && event.cancelable && !canScroll(event.target, lastY - y))
        event.preventDefault();
      lastY = y;
    },
    { passive: false },
  );
}

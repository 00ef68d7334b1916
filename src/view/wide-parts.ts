import type { Say } from './look';

/**
 * Lets tables (`tables.ts`) and code that are wider than the column scroll in a box of their own: reached by Tab, and
 * named, as long as there is something to scroll. Ends with `signal`.
 */
export function holdWideParts(story: HTMLElement, say: Say, signal: AbortSignal): void {
  const boxes = [...story.querySelectorAll<HTMLElement>('.scrolls, pre')];
  if (boxes.length === 0) return;
  const settle = (box: HTMLElement): void => {
    const isWide = box.scrollWidth > box.clientWidth + 1;
    if (isWide === box.hasAttribute('tabindex')) return;
    if (!isWide) {
      for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
      return;
    }
    const caption = box.querySelector('caption')?.textContent.trim() ?? '';
    const kind = box.localName === 'pre' ? say('wideText') : say('wideTable');
    box.tabIndex = 0;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', caption === '' ? kind : `${caption}. ${kind}`);
  };
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const box = target.closest<HTMLElement>('.scrolls, pre');
      if (box !== null) settle(box);
    }
  });
  for (const box of boxes) {
    sizes.observe(box);
    // What is in it grows with the text size, the box does not.
    if (box.firstElementChild !== null) sizes.observe(box.firstElementChild);
  }
  signal.addEventListener('abort', () => {
    sizes.disconnect();
  });
}

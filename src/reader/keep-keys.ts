/**
 * Keys scroll the story whenever the frame has the focus. Where the page around gives it back, as when the
 * person returns from another window, nothing in it is focused, and the keys would go nowhere.
 */
export function keepKeys(): void {
  window.addEventListener('focus', () => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  });
}

/** Time for the focus to come back where it was given again: then it was never gone. */
const moment = 20;

/**
 * Keys scroll the story whenever the frame has the focus. Where the page around gives it back, as when the
 * person returns from another window, nothing in it is focused, and the keys would go nowhere. `tell` is
 * told whether it has the focus, now and whenever that changes.
 */
export function keepKeys(tell: (has: boolean) => void): void {
  window.addEventListener('focus', () => {
    tell(true);
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  });
  const look = (): void => {
    setTimeout(() => {
      if (!document.hasFocus()) tell(false);
    }, moment);
  };
  window.addEventListener('blur', look);
  look();
}

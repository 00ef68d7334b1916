/** A page can take the focus from what covers it, and with it the keys; it goes back at once. */
export function keepFocus(frame: () => HTMLIFrameElement | undefined, signal: AbortSignal): void {
  window.addEventListener(
    'focus',
    () => {
      frame()?.focus();
    },
    { capture: true, signal },
  );
}

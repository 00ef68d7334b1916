/**
 * Gives `frame` the focus, also where the document takes it for focused already: a frame that was out of
 * sight, or a window that was, has lost the keys all the same.
 */
export function giveFocus(frame: HTMLIFrameElement): void {
  frame.blur();
  frame.focus({ preventScroll: true });
}

/** A page can take the focus from what covers it, and with it the keys; it goes back at once. */
export function keepFocus(frame: () => HTMLIFrameElement | undefined, signal: AbortSignal): void {
  window.addEventListener(
    'focus',
    ({ target }) => {
      const covering = frame();
      // Of the window, and not of what is focused in it: that is the frame, by this very deed.
      if (target === window && covering !== undefined) giveFocus(covering);
    },
    { capture: true, signal },
  );
}

/**
 * Gives `frame` the focus, also where the document takes it for focused already: a frame that was out of
 * sight, or a window that was, has lost the keys all the same.
 */
export function giveFocus(frame: HTMLIFrameElement): void {
  frame.blur();
  frame.focus({ preventScroll: true });
}

/** Where the keys go, as far as the frame tells. */
export interface Keys {
  /** The frame has got them, or lost them. */
  readonly heard: (has: boolean) => void;
}

/** Milliseconds between two looks. */
const interval = 250;
/** A page that takes the focus at every look is known for it within two seconds; a late frame is not taken for it. */
const mostThefts = 8;
const span = 5_000;

/**
 * A page can take the focus from what covers it, and with it the keys; it goes back at once. The page may
 * stop the event that tells of it, and a frame of the page's causes none: so the frame that covers it tells,
 * too. Calls `onRobbed` where the page takes it again and again.
 */
export function keepFocus(
  frame: () => HTMLIFrameElement | undefined,
  onRobbed: () => void,
  signal: AbortSignal,
): Keys {
  let has: boolean | undefined;
  let thefts: number[] = [];
  const giveBack = (): void => {
    const covering = frame();
    if (covering !== undefined) giveFocus(covering);
  };
  // Where the focus is in the browser's own bars, or in another window, the page has it neither.
  const look = (): void => {
    if (has !== false || signal.aborted || !document.hasFocus()) return;
    const now = performance.now();
    thefts = [...thefts.filter((at) => now - at < span), now];
    if (thefts.length < mostThefts) giveBack();
    else onRobbed();
  };
  const timer = setInterval(look, interval);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
  });
  window.addEventListener(
    'focus',
    ({ target }) => {
      // Of the window, and not of what is focused in it: that is the frame, by this very deed.
      if (target === window) giveBack();
    },
    { capture: true, signal },
  );
  return {
    heard: (now) => {
      has = now;
      look();
    },
  };
}

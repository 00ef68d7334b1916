/**
 * Back closes the full view. It stands on one history entry, made here in the frame: the page's own
 * document makes none and hears of none.
 */
export interface BackEntry {
  /** Takes the entry back if it is there; resolves once the browser has heard that it is gone. */
  readonly leave: () => Promise<void>;
}

/** What a person does that may come before the entry. Escape and lone modifiers activate nothing. */
const deeds = ['wheel', 'keydown', 'pointerdown'] as const;

/**
 * Resolves at the first thing the person does here. Browsers pass over entries made on pages on which
 * nobody has done anything; Firefox counts a wheel too, and asks for all of it before the entry is made.
 */
function firstDeed(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    for (const name of deeds) {
      window.addEventListener(
        name,
        ({ type }) => {
          if (type === 'wheel' || navigator.userActivation.hasBeenActive) resolve();
        },
        { capture: true, passive: true, signal },
      );
    }
  });
}

/**
 * Makes the entry: at once where the page has been `touched`, else as soon as the person does something
 * here. `onBack` is called when they have gone back over it.
 *
 * A frame goes back before the browser has heard that it has, and the page hears from the frame by a shorter
 * way: a frame taken away in between takes the news with it, and the entry stays. `heard` resolves once the
 * browser has heard all that was done here before it was called.
 */
export function makeBackEntry(
  touched: boolean,
  onBack: () => void,
  heard: () => Promise<unknown>,
): BackEntry {
  const waiting = new AbortController();
  let length = 0;
  let onGone: (() => void) | null = null;
  const make = (): void => {
    if (waiting.signal.aborted) return;
    waiting.abort();
    history.pushState({ lede: 'full view' }, '');
    ({ length } = history);
    onGone = onBack;
  };
  window.addEventListener('popstate', () => {
    onGone?.();
    onGone = null;
  });
  if (touched) make();
  else void firstDeed(waiting.signal).then(make);
  let leaving: Promise<void> | undefined;
  const leave = async (): Promise<void> => {
    waiting.abort();
    if (length === 0) return;
    // Entries that the page has made since lie over this one; going back would go over theirs.
    if (onGone !== null && history.length === length) {
      await new Promise<void>((resolve) => {
        onGone = resolve;
        history.back();
      });
    }
    await heard();
  };
  return {
    // Once, however often it is asked: another step back would leave the page.
    leave: () => (leaving ??= leave()),
  };
}

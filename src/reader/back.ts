/**
 * Back closes the full view. It stands on one history entry, made here in the frame: the page's own
 * document makes none and hears of none.
 */
export interface BackEntry {
  /** Takes the entry back if it is still there; resolves once the browser has done so. */
  readonly leave: () => Promise<void>;
}

/** Makes the entry. `onBack` is called when the person went back over it. */
export function makeBackEntry(onBack: () => void): BackEntry {
  history.pushState({ lede: 'full view' }, '');
  const length = history.length;
  let isThere = true;
  let isLeaving: (() => void) | null = null;
  window.addEventListener('popstate', () => {
    if (!isThere) return;
    isThere = false;
    if (isLeaving === null) onBack();
    else isLeaving();
  });
  return {
    leave: () =>
      new Promise((resolve) => {
        // Entries that the page has made since lie over this one; going back would go over theirs.
        if (!isThere || history.length !== length) {
          resolve();
          return;
        }
        isLeaving = resolve;
        history.back();
      }),
  };
}

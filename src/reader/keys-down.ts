/** The longest that closing waits for a finger that stays on its key. */
const longest = 600;

/** The keys that are down in this frame. */
export interface KeysDown {
  /**
   * Resolves when none is. The key that closes the full view comes up a moment later, and by then it would
   * be the page's to hear.
   */
  readonly released: () => Promise<void>;
}

export function watchKeys(): KeysDown {
  const down = new Set<string>();
  let onRelease: (() => void) | undefined;
  const settle = (): void => {
    if (down.size === 0) onRelease?.();
  };
  window.addEventListener('keydown', ({ code }) => down.add(code), { capture: true });
  window.addEventListener(
    'keyup',
    ({ code }) => {
      down.delete(code);
      settle();
    },
    { capture: true },
  );
  // Keys that come up elsewhere are not heard of here.
  window.addEventListener('blur', () => {
    down.clear();
    settle();
  });
  return {
    released: () =>
      new Promise((resolve) => {
        onRelease = resolve;
        setTimeout(resolve, longest);
        settle();
      }),
  };
}

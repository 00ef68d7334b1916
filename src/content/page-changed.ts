/** How long a page is watched for a story that comes late; after that it is taken as it is. */
const longestWatch = 20_000;
/** The page has settled when nothing was added for this long; it is looked at after `longestStir` anyway. */
const quiet = 250;
const longestStir = 1_000;

/**
 * Resolves once it is worth asking `document` again: it has been parsed, or nodes were added and
 * it has come to rest. `changed` is false where nothing came in all that time. Ends with `signal`.
 */
export function pageChanged(
  document: Document,
  signal: AbortSignal,
): Promise<{ changed: boolean }> {
  if (signal.aborted) return Promise.resolve({ changed: false });
  return new Promise((resolve) => {
    const ending = new AbortController();
    let quietTimer: ReturnType<typeof setTimeout> | undefined;
    let stirTimer: ReturnType<typeof setTimeout> | undefined;
    const end = (changed: boolean): void => {
      ending.abort();
      observer.disconnect();
      for (const timer of [quietTimer, stirTimer, giveUp]) clearTimeout(timer);
      resolve({ changed });
    };
    const observer = new MutationObserver(() => {
      // While the parser adds nodes every moment is a change; its end is told by an event.
      if (document.readyState === 'loading') return;
      clearTimeout(quietTimer);
      quietTimer = setTimeout(end, quiet, true);
      stirTimer ??= setTimeout(end, longestStir, true);
    });
    const giveUp = setTimeout(end, longestWatch, false);
    const options = { once: true, signal: ending.signal };
    document.addEventListener(
      'DOMContentLoaded',
      () => {
        end(true);
      },
      options,
    );
    signal.addEventListener(
      'abort',
      () => {
        end(false);
      },
      options,
    );
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  });
}

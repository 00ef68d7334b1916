/** When a popup was painted, as its own page noted it. */
export interface Painted {
  /** Milliseconds since 1970, on the clock the driver has too. */
  readonly timeOrigin: number;
  /** Milliseconds from `timeOrigin`; null where it was not painted in time. */
  readonly at: number | null;
  /** What Lede's popup shows: 'story', a state, or '' for an empty popup. */
  readonly state: string;
}

interface Contentful extends PerformanceEntry {
  readonly element?: Element | null;
}

/**
 * Runs in the popup, after the fact: the browser itself notes when a frame with content was put on
 * screen, and hands the notes out later, so nothing watches while the popup works.
 *
 * `story`: the first largest-contentful-paint entry whose element is in the story (its header and
 * first paragraphs come in one frame; the page before it has no content to paint). `first`: the
 * first paint at all. Chromium gives the time of presentation, up to a frame after the drawing;
 * Firefox rounds to whole milliseconds. What neither sees: the compositor of the system.
 */
export const readPaint = async (wanted: 'story' | 'first', patience: number): Promise<Painted> => {
  const entriesOf = (type: string, accept: (entry: Contentful) => boolean) =>
    new Promise<number | null>((resolve) => {
      const observer = new PerformanceObserver((list) => {
        const found = list.getEntries().find(accept);
        if (found !== undefined) resolve(found.startTime);
      });
      observer.observe({ type, buffered: true });
      setTimeout(resolve, patience, null);
    });
  const at =
    wanted === 'story'
      ? await entriesOf(
          'largest-contentful-paint',
          ({ element }) => (element?.closest('.story') ?? null) !== null,
        )
      : await entriesOf('paint', () => true);
  const state = document.documentElement.dataset['state'] ?? '';
  return { timeOrigin: performance.timeOrigin, at, state };
};

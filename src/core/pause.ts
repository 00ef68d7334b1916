interface Scheduler {
  yield?: () => Promise<void>;
}

/** A page answers at once as long as nobody holds it for longer, by the browsers' own measure of a long task. */
const longestHold = 50;
/** Stops well before, since the next step takes its time too. */
const hold = longestHold / 2;
/**
 * Milliseconds after which everything else has its turn once: `scheduler.yield` lets a person's clicks and a new frame
 * in, and comes back before messages do, so that Chromium told nobody that the popup had closed until all was done.
 */
const deaf = 100;

/** Lets the page run where it has been held for long enough, and ends the work where that was asked for. */
export type Pause = () => Promise<void>;

/**
 * Pauses for one piece of work, which has `begun` now or, on the clock of `performance`, before. A pause rejects with
 * the reason of `signal` where that was aborted.
 */
export function pauses(signal?: AbortSignal, begun = performance.now()): Pause {
  let since = begun;
  let heard = performance.now();
  return async () => {
    if (performance.now() - since < hold) {
      await Promise.resolve();
      signal?.throwIfAborted();
      return;
    }
    const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;
    if (scheduler?.yield === undefined || performance.now() - heard > deaf) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      heard = performance.now();
    } else await scheduler.yield();
    signal?.throwIfAborted();
    since = performance.now();
  };
}

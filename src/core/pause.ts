interface Scheduler {
  yield?: () => Promise<void>;
}

/** A page answers at once as long as nobody holds it for longer, by the browsers' own measure of a long task. */
const longestHold = 50;
/** Stops well before, since the next step takes its time too. */
const hold = longestHold / 2;

/** Lets the page run where it has been held for long enough, and ends the work where that was asked for. */
export type Pause = () => Promise<void>;

/**
 * Pauses for one piece of work, which has `begun` now or, on the clock of `performance`, before. A pause rejects with
 * the reason of `signal` where that was aborted. `scheduler.yield` comes back before timers do; where it is missing a
 * timer serves.
 */
export function pauses(signal?: AbortSignal, begun = performance.now()): Pause {
  let since = begun;
  return async () => {
    if (performance.now() - since < hold) {
      await Promise.resolve();
      signal?.throwIfAborted();
      return;
    }
    const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;
    if (scheduler?.yield === undefined) await new Promise((resolve) => setTimeout(resolve, 0));
    else await scheduler.yield();
    signal?.throwIfAborted();
    since = performance.now();
  };
}

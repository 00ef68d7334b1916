interface Scheduler {
  yield?: () => Promise<void>;
}

/**
 * Lets the page run between two passes, and stops here where `signal` has been aborted (rejects
 * with its reason). `scheduler.yield` comes back before timers do; where it is missing a timer serves.
 */
export async function pause(signal: AbortSignal | undefined): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;
  if (scheduler?.yield === undefined) await new Promise((resolve) => setTimeout(resolve, 0));
  else await scheduler.yield();
  signal?.throwIfAborted();
}

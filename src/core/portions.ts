/**
 * Work that can be done in portions: a generator that yields where it may be interrupted, every some hundred nodes.
 * Who runs it says whether the page may run in between.
 */
export type Portions<Result> = Generator<void, Result, void>;

/** Runs `work` in one go. */
export function atOnce<Result>(work: Portions<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Runs `work` with `pause` between its portions. */
export async function inPortions<Result>(
  work: Portions<Result>,
  pause: () => Promise<void>,
): Promise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await pause();
  }
}

/** Nodes to a portion: at 80,000 elements the slowest step, with a layout that is asked, takes 10 ms for so many. */
export const portion = 1_000;

/** Says every so often that a portion is done. */
export function portions(size = portion): () => boolean {
  let done = 0;
  return () => ++done % size === 0;
}

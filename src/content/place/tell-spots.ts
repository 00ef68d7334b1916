/** Tells the worker where the person is in the story over the page: it outlives the document, and Back leads to it. */
import type { Spots } from '../../core/place';

/** Milliseconds of rest before it is told: every telling wakes the worker. */
const rest = 700;

/** What tells of it: soon, or at once where the page goes. Ask for one in a document. */
export function tellSpots(tell: (spots: Spots) => void): (spots: Spots) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let untold: Spots | null = null;
  const settle = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (untold !== null) tell(untold);
    untold = null;
  };
  addEventListener('pagehide', settle);
  return (spots) => {
    untold = spots;
    clearTimeout(timer);
    timer = setTimeout(settle, rest);
  };
}

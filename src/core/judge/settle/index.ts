import { emptyHeadings, headingsOfKept } from './headings';
import { pictures } from './pictures';
import type { Settle } from './settle';
import { shownAbove } from './shown-above';

/** In this order, after the clues have spoken; each sees what the ones before it have settled. */
export const settling: readonly (readonly [step: string, settle: Settle])[] = [
  // First: what is shown above heads nothing below.
  ['shown-above', shownAbove],
  ['headings-of-kept', headingsOfKept],
  ['empty-headings', emptyHeadings],
  // Last: a picture goes with the texts round it.
  ['pictures', pictures],
];

import { f1Of } from './score-words';

/** How well stories are told from other pages. */
export interface Told {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** That, where `isTold` says which pages are taken for stories and `isStory` which are. */
export function toldBy<T>(
  pages: readonly T[],
  isStory: (page: T) => boolean,
  isTold: (page: T) => boolean,
): Told {
  const told = pages.filter(isTold);
  const right = told.filter(isStory).length;
  const [precision, recall] = [right / told.length, right / pages.filter(isStory).length];
  return { precision, recall, f1: f1Of(precision, recall) };
}

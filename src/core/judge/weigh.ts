import type { Around, Clue } from './clue';
import { clues } from './clues';

/**
 * What a block without any clue is worth. It and the weights were fitted to the blocks of the development
 * articles (logistic regression, five folds by site), then rounded to tenths and looked through by hand.
 */
const bias = -0.85;

export interface Weighed {
  /** 0 to 1; from a half on the clues are for it. */
  readonly score: number;
  /** The clue that weighed most on the side that won. */
  readonly reason: string;
}

/** What all clues together say of a block. */
export function weigh(around: Around): Weighed {
  let sum = bias;
  let [most, least] = [0, 0];
  let [reasonFor, reasonAgainst] = ['text', 'no-clue'];
  // By number: here and nowhere else it shows that each step of an iterator is an object, and a weight read a number.
  for (let at = 0; at < clues.length; at++) {
    const clue = clues[at] as Clue;
    const said = clue.of(around);
    if (said === false || said === 0) continue;
    const { name, weight } = clue;
    const value = said === true ? weight : weight * said;
    sum += value;
    if (value > most) [most, reasonFor] = [value, name];
    if (value < least) [least, reasonAgainst] = [value, name];
  }
  return {
    score: 1 / (1 + Math.exp(-sum)),
    reason: sum >= 0 ? reasonFor : reasonAgainst,
  };
}

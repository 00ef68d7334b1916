import type { Account } from './account';
import { bagOf, wordsOf } from './score-words';

/** How an account adds up. */
export interface Balance {
  /** Words of the page. */
  readonly words: number;
  /** Those of them that are nowhere, with how often. */
  readonly missing: ReadonlyMap<string, number>;
  readonly missingCount: number;
  readonly excludedCount: number;
  readonly twice: readonly number[];
  /** Whether nothing is in two places, and no more is missing than text can be split differently into words. */
  readonly isExact: boolean;
}

/** What may be missing: five words, or one in a hundred of a long page. */
const tolerance = (words: number): number => Math.max(5, words * 0.01);

/** Looks up every word of the page in story, left-out list and exclusions, as often as it occurs. */
export function balanceOf({ seen, story, leftOut, excluded, twice }: Account): Balance {
  const words = wordsOf(seen);
  const there = bagOf([story, leftOut, excluded].flatMap(wordsOf));
  const missing = new Map<string, number>();
  let missingCount = 0;
  for (const [word, count] of bagOf(words)) {
    const lacking = count - (there.get(word) ?? 0);
    if (lacking <= 0) continue;
    missing.set(word, lacking);
    missingCount += lacking;
  }
  return {
    words: words.length,
    missing,
    missingCount,
    excludedCount: wordsOf(excluded).length,
    twice,
    isExact: twice.length === 0 && missingCount <= tolerance(words.length),
  };
}

/** Shares from 0 to 1. */
export interface WordScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The words of `text`, lower case: runs of letters, digits and `_`, as Python's `\w+` finds them. */
export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** How often each word occurs. */
export function bagOf(words: Iterable<string>): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Harmonic mean; 0 where both are. */
export const f1Of = (precision: number, recall: number): number =>
  ratio(2 * precision * recall, precision + recall);

/** Compares two texts as bags of words, in any order. Nothing predicted scores 0, and so does nothing to find. */
export function scoreWords(predicted: string, actual: string): WordScore {
  const [found, wanted] = [wordsOf(predicted), wordsOf(actual)];
  const bag = bagOf(wanted);
  const overlap = [...bagOf(found)].reduce(
    (sum, [word, count]) => sum + Math.min(count, bag.get(word) ?? 0),
    0,
  );
  const precision = ratio(overlap, found.length);
  const recall = ratio(overlap, wanted.length);
  return { precision, recall, f1: f1Of(precision, recall) };
}

import type { Truth } from './load-corpus';
import type { Reading } from './reading';
import { isRightDay, isRightFact } from './score-facts';
import { ratesOf, scoreSnippets, type SnippetScore } from './score-snippets';
import { scoreWords, type WordScore } from './score-words';

/** What an extractor got right on one page. */
export interface PageScore {
  /** Undefined where the truth has no full text. */
  readonly words: WordScore | undefined;
  readonly snippets: SnippetScore;
  /** Right or wrong; undefined where the truth has none. */
  readonly title: boolean | undefined;
  readonly byline: boolean | undefined;
  readonly date: boolean | undefined;
}

/** What of a reading is scored; a line of an earlier run has as much. */
export type Scorable = Pick<Reading, 'text' | 'title' | 'byline' | 'publishedTime'>;

/** Scores one reading. The case of snippets counts where they are all the truth there is, as their collections have it. */
export const scorePage = (reading: Scorable, truth: Truth): PageScore => ({
  words: truth.text === undefined ? undefined : scoreWords(reading.text, truth.text),
  snippets: scoreSnippets(reading.text, truth, truth.text !== undefined),
  title: isRightFact(reading.title, truth.title),
  byline: isRightFact(reading.byline, truth.author),
  date: isRightDay(reading.publishedTime, truth.date),
});

/** One number for how good a page's text is: its word F1, or else the share of snippets judged rightly. */
export function worthOf({ words, snippets }: PageScore): number {
  if (words !== undefined) return words.f1;
  const { accuracy } = ratesOf(snippets);
  return Number.isNaN(accuracy) ? 0 : accuracy;
}

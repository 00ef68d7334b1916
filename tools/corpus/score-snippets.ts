import { f1Of } from './score-words';
import type { Truth } from './load-corpus';

/** Snippets of one page, or summed over several. */
export interface SnippetScore {
  /** That belong to the story: all, and those found. */
  readonly wanted: number;
  readonly found: number;
  /** That do not: all, and those let in. */
  readonly unwanted: number;
  readonly letIn: number;
}

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Looks for the snippets of `truth` in `text`: white space collapsed, the case kept or ignored. */
export function scoreSnippets(text: string, truth: Truth, ignoresCase: boolean): SnippetScore {
  const comparable = (part: string): string =>
    ignoresCase ? folded(part).toLowerCase() : folded(part);
  const whole = comparable(text);
  const count = (snippets: readonly string[]): number =>
    snippets.filter((snippet) => whole.includes(comparable(snippet))).length;
  return {
    wanted: truth.with.length,
    found: count(truth.with),
    unwanted: truth.without.length,
    letIn: count(truth.without),
  };
}

/** Adds up the counts. */
export const sumOfSnippets = (scores: readonly SnippetScore[]): SnippetScore =>
  scores.reduce(
    (sum, { wanted, found, unwanted, letIn }) => ({
      wanted: sum.wanted + wanted,
      found: sum.found + found,
      unwanted: sum.unwanted + unwanted,
      letIn: sum.letIn + letIn,
    }),
    { wanted: 0, found: 0, unwanted: 0, letIn: 0 },
  );

/** Rates over snippets; NaN where there are none. */
export interface SnippetRates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly accuracy: number;
}

/** A snippet that belongs and is found counts as a true positive, one let in as a false one. */
export function ratesOf({ wanted, found, unwanted, letIn }: SnippetScore): SnippetRates {
  const precision = found / (found + letIn);
  const recall = found / wanted;
  return {
    precision,
    recall,
    f1: f1Of(precision, recall),
    accuracy: (found + unwanted - letIn) / (wanted + unwanted),
  };
}

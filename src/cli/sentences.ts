import type { Refusal } from '../core/article';

/** Why there is no text, each as a sentence. The page is read by force, so some of them never come. */
export const refusalSentences: Readonly<Record<Refusal, string>> = {
  'not-a-story': 'This page is not a story.',
  'still-loading': 'This page is not whole.',
  'too-large': 'This page has more parts or text than can be read.',
  'nothing-to-read': 'There is no text to read on this page.',
  failed: 'Reading this page failed.',
};

/** The same for what was thrown: a bug of Lede's or its parser's, so its own words are told too. */
export const failureSentence = (error: unknown): string =>
  `${refusalSentences.failed} (${error instanceof Error ? error.message : String(error)})`;

/** Said on standard error beside a text that was read all the same. */
export const notAStory = 'This does not look like a story; here is its text all the same.';

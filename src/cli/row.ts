import type { Verdict } from '../core/verdict';

/** A page as data. Every field is always there, so that rows make a table; absent texts are empty. */
export interface Row {
  readonly file: string;
  readonly title: string;
  readonly byline: string;
  readonly siteName: string;
  /** ISO 8601 date or date and time. */
  readonly publishedTime: string;
  /** BCP 47 tag of the text's language. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The standfirst, or the beginning of the text. */
  readonly excerpt: string;
  readonly text: string;
  /** Lead image and text as sanitised markup. */
  readonly html: string;
  readonly wordCount: number;
  /** Whether the page is a story, and how surely, from 0 to 1. The text is given either way. */
  readonly story: boolean;
  readonly score: number;
  /** Why there is no text, as a sentence. */
  readonly error?: string;
}

const nothing: Verdict = { story: false, opens: false, score: 0, because: [] };

/** A row that says why there is none; `verdict` where the page came as far as that. */
export const failedRow = (file: string, error: string, { story, score } = nothing): Row => ({
  file,
  title: '',
  byline: '',
  siteName: '',
  publishedTime: '',
  lang: '',
  dir: 'ltr',
  excerpt: '',
  text: '',
  html: '',
  wordCount: 0,
  story,
  score,
  error,
});

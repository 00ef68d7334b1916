/** What comes out of the browser for one page, as plain data; shared by the page's side and Node's. */
import type { Account } from './account';

/** The extractors Lede is compared with. */
export const peers = ['readability', 'defuddle'] as const;
export type Peer = (typeof peers)[number];

/** One way to read a page: an extractor, or Lede with one of its steps switched off. */
export type Way = 'lede' | Peer | `without ${string}`;

/** What one extractor makes of one page. Absent texts are empty strings. */
export interface Reading {
  /** The plain text of its markup; see `text-of.ts`. */
  readonly text: string;
  readonly title: string;
  readonly byline: string;
  /** As the extractor gives it: ISO 8601, or any way a page writes a date. */
  readonly publishedTime: string;
  /** Milliseconds of the extraction alone. */
  readonly ms: number;
  /** Why there is nothing: the page could not be read this way. A refusal is no failure. */
  readonly error?: string;
  readonly costs?: Costs;
}

/** What reading a page costs Lede beside the extraction itself, in milliseconds. */
export interface Costs {
  /** Recording what the live page shows. */
  readonly layout: number;
  /** Sanitising the story's markup, as the extension's document does it. */
  readonly sanitising: number;
  /** Times the story was looked for again because the first find was too little. */
  readonly retries: number;
  /** Of the extraction itself, by step; a step inside another counts in both. */
  readonly steps: Readonly<Record<string, number>>;
}

/** Whether the page is a story, as `detect` says. */
export interface Detected {
  readonly story: boolean;
  readonly score: number;
}

/** Everything read off one page. */
export interface PageReading extends Detected {
  readonly id: string;
  /** Every way that was asked for, read or failed. */
  readonly ways: ReadonlyMap<Way, Reading>;
  /** Where its words are, where that was asked for and could be told. */
  readonly account?: Account;
}

/** The reading of a page that could not be read, which scores as an empty one. */
export const failedReading = (error: string, ms: number): Reading => ({
  text: '',
  title: '',
  byline: '',
  publishedTime: '',
  ms,
  error,
});

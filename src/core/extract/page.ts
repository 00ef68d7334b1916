import type { Measure } from './measure';

/** A copy of the page, which the steps of extraction may change at will, and what is known of it. */
export interface Page {
  readonly document: Document;
  /** Address of the page that was copied. */
  readonly url: string;
  /** What relative addresses in it are relative to. */
  readonly base: string;
  /** What it weighed before it was copied. */
  readonly measured: Measure;
  readonly trace: Trace;
}

/** Told of everything a step takes out: which step, why, and the text. */
export type Trace = (step: string, reason: string, text: string) => void;

/** One thing done to the copy before the story is looked for. */
export type Preparation = (page: Page) => void;

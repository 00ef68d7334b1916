import type { Refusal } from '../../src/core/article';
import type { BlockVerdict } from '../../src/core/judge/verdict';
import type { Verdict } from '../../src/core/verdict';

/** Where a block is to be read: in the story, above it (as headline, dek or lead image), or not at all. */
export type Place = 'story' | 'above' | 'out';

/** A block of the page, as plain data. */
export interface ExplainedBlock {
  readonly id: number;
  readonly tag: string;
  readonly text: string;
  /** What its pictures show, or their addresses where the page does not say. */
  readonly pictures: readonly string[];
  readonly verdict: BlockVerdict;
  readonly place: Place;
  /** The elements of the live page it stands in, as a selector would name them. */
  readonly where: string;
}

/** What the story says of itself, by name, in the order to show it; absent ones are left out. */
export type Facts = Readonly<Record<string, string>>;

/** What became of a page, as plain data: it comes out of a browser. */
export interface Explained {
  readonly url: string;
  /** As the page's tab calls it. */
  readonly title: string;
  readonly detected: Verdict;
  /** Why there is no story, where there is none. */
  readonly refusal: Refusal | undefined;
  readonly facts: Facts;
  readonly blocks: readonly ExplainedBlock[];
  /** Texts that are seen and in no block. */
  readonly excluded: readonly string[];
  /** Milliseconds of the extraction alone. */
  readonly ms: number;
}

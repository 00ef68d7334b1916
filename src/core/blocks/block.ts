/**
 * The blocks of a page as plain data: what the rules look at. No rule sees a node, so the same rules run
 * over blocks that were counted once and written down.
 */

/** What a block is, for whoever shows why it was kept or left out. */
export const kinds = [
  'story',
  'heading',
  'caption',
  'menu',
  'job-listing',
  'related',
  'newsletter',
  'share-bar',
  'advert',
  'author-box',
  'comments',
  'promo',
  'legal',
  'date-line',
  'tags',
  'hidden',
  'duplicate',
  'unknown',
] as const;

export type Kind = (typeof kinds)[number];

/** The smallest part of a page that is kept or left out whole. */
export interface Block {
  /** Its position among all blocks of the page, in document order. */
  readonly id: number;
  /** Local name of its element; `run` where it is a run of text between blocks or double breaks. */
  readonly tag: string;
  readonly text: string;
  /** The same in lower case, where it is short enough to give itself away by its words; else empty. */
  readonly lower: string;
  /** Characters, comparable between scripts. */
  readonly length: number;
  /** Share of the text that is inside links out of the page, 0 to 1. */
  readonly linkShare: number;
  /** Links out of the page. */
  readonly links: number;
  /** Where its first link out of the page leads, as written; empty where there is none. */
  readonly target: string;
  /** Whether every link leads to the page's own site. */
  readonly isInternal: boolean;
  /** Items of a list, cells of a table. */
  readonly items: number;
  readonly images: number;
  /** Pictures among them that by their attributes are too large for a preview. */
  readonly large: number;
  /** Fields and buttons. */
  readonly controls: number;
  /** Whether it ends as a sentence does. */
  readonly isSentence: boolean;
  /** Class, id and role of its element, lower case. */
  readonly names: string;
  /** The innermost part of the page that it stands in. */
  readonly part: number;
  /** Out of sight, by the record of the live page or, without one, by the markup. */
  readonly isHidden: boolean;
}

/** An element that holds blocks: from which to which, and how the page calls it. */
export interface Part {
  readonly id: number;
  /** `-1` for the body. */
  readonly parent: number;
  readonly tag: string;
  /** Class, id and role, lower case. */
  readonly names: string;
  /** First block in it, and the first one after it. */
  readonly from: number;
  readonly to: number;
}

export interface PageBlocks {
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
}

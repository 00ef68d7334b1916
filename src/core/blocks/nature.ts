import type { Block } from './block';

/** Shorter paragraphs need their neighbours to be told from a teaser's summary. Readability's own length of a paragraph. */
export const proseLength = 140;

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
export const isHeading = ({ tag }: Block): boolean => headings.has(tag);

/** A picture with its caption, or a caption that stands by itself. */
export const isFigure = ({ tag }: Block): boolean => tag === 'figure' || tag === 'figcaption';

/** What teasers end with where a machine has cut them. */
export const cut = /(?:\.{3}|…)$/;

/** A paragraph long enough to be nothing else. */
export const isProse = (block: Block): boolean =>
  !block.isHidden &&
  block.length >= proseLength &&
  block.linkShare < 0.4 &&
  block.controls === 0 &&
  !isHeading(block);

export const isTeaser = (block: Block | undefined): boolean =>
  block !== undefined && block.linkShare >= 0.6 && block.text !== '';

export const isSeen = (block: Block): boolean =>
  !block.isHidden && (block.text !== '' || block.images > 0);

import type { Block } from '../blocks/block';
import { cut, isHeading, proseLength } from '../blocks/nature';
import { isTermsText } from './phrases';

/** What a block is by its shape, for the rules that look at stretches of blocks. */
export type Grain =
  /** A paragraph long enough to be nothing else. */
  | 'prose'
  /** Mostly link text. */
  | 'teaser'
  | 'heading'
  /** Too short to tell by itself. */
  | 'short'
  /** A picture, with or without caption. */
  | 'media'
  /** Kept or left out by what is around it, never looked into: code, real tables. */
  | 'whole';

const whole = /^(?:pre|table|dl|details|math)$/;

/** A table of links with texts that a machine has cut lists something. */
const isListing = ({ tag, links, linkShare, text }: Block): boolean =>
  tag === 'table' && links >= 3 && linkShare >= 0.25 && /\.{3}|…/.test(text);

export function grainOf(block: Block): Grain {
  const { tag, text, length, linkShare, images } = block;
  if (isHeading(block)) return linkShare > 0.8 ? 'teaser' : 'heading';
  if (tag === 'figure' || (text.length < 40 && images > 0)) return 'media';
  if (linkShare >= 0.6 || isListing(block)) return 'teaser';
  if (whole.test(tag) && block.controls === 0) return 'whole';
  const isForm = tag === 'table' && block.controls > 0;
  const isProse =
    !isForm && length >= proseLength && linkShare < 0.4 && !(cut.test(text) && length < 240);
  return isProse && !isTermsText(block) ? 'prose' : 'short';
}

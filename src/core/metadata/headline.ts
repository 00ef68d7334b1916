import type { Block } from '../blocks/block';
import { isProse } from '../blocks/nature';

const isMain = ({ tag }: Block): boolean => /^h[1-3]$/.test(tag);

/**
 * Where `title` stands among the blocks of a page: the heading that says it, else the first block whose whole
 * text it is, as on pages before HTML5; `-1` where none does.
 */
export function headlineAt(blocks: readonly Block[], title: string): number {
  if (title === '') return -1;
  const heading = blocks.findIndex((block) => isMain(block) && block.text === title);
  return heading >= 0 ? heading : blocks.findIndex(({ text }) => text === title);
}

/** The `count` blocks after the one that says `title`; none where none does. Byline and date stand among 25: a judgement. */
export function afterHeadline(
  blocks: readonly Block[],
  title: string,
  count = 25,
): readonly Block[] {
  const at = headlineAt(blocks, title);
  return at < 0 ? [] : blocks.slice(at + 1, at + 1 + count);
}

/** Blocks above a headline that may hold its byline or date: a judgement. */
export const justAbove = 3;

/** The blocks between the one that says `title` and the story's first prose: dek, byline, date. */
export function aboveStory(blocks: readonly Block[], title: string): readonly Block[] {
  const below = afterHeadline(blocks, title);
  const prose = below.findIndex(isProse);
  return prose < 0 ? below : below.slice(0, prose);
}

/**
 * The lines that may say who wrote the story: a few above the headline, and those below it down to the first paragraph
 * but one, since a dek may be as long as one.
 */
export function roundHeadline(blocks: readonly Block[], title: string): readonly Block[] {
  const at = headlineAt(blocks, title);
  const below = afterHeadline(blocks, title);
  const dek = below.findIndex(isProse);
  const prose = below.findIndex((block, place) => place > dek && isProse(block));
  return [
    ...blocks.slice(Math.max(0, at - justAbove), Math.max(0, at)),
    ...below.slice(0, prose < 0 ? undefined : prose),
  ];
}

/** Leads to the front page: what is so linked is the site's name. */
export const isHome = ({ target, linkShare }: Block): boolean =>
  linkShare > 0.9 && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(target) && target !== '';

/** Blogs keep `h1` for their own name. */
const isTitle = ({ tag, names }: Block): boolean =>
  /^h[12]$/.test(tag) || (tag === 'h3' && /\b(?:entry|post)-title\b/.test(names));

/** Headings that may be the story's headline, in order. */
export const headingsOf = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((block) => isTitle(block) && !isHome(block)).slice(0, 60);

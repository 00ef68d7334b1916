import type { Part } from '../blocks/block';
import type { Sum } from '../blocks/sums';
import type { Around, Clue } from './clue';
import { isFigure, isHeading, isProse, isTeaser } from '../blocks/nature';
import { type Phrase, says } from './words';

const share = (of: Sum, whole: Sum, { from, to }: Part): number => {
  const all = whole(from, to);
  return all === 0 ? 0 : of(from, to) / all;
};

const allProse = ({ context }: Around): number =>
  Math.max(1, context.prose(0, context.blocks.length));

const phrase =
  (name: Phrase) =>
  ({ block }: Around): boolean =>
    says(name, block);

const inline = /^(?:a|span|b|i|em|strong|time|label|button|small|font|cite)$/;

/** How far before `edge` or behind it, in blocks; twenty are far. */
const far = (blocks: number): number => Math.min(1, Math.max(0, blocks / 20));

/** What the block is by itself. */
export const own: readonly Clue[] = [
  { name: 'length', weight: -1.1, of: ({ block }) => Math.log(1 + block.length) / 6 },
  { name: 'prose', weight: 0.7, of: ({ block }) => isProse(block) },
  { name: 'sentence', weight: 0.9, of: ({ block }) => block.isSentence },
  { name: 'tiny', weight: 1.3, of: ({ block }) => block.length < 15 },
  { name: 'all-link', weight: -0.6, of: ({ block }) => block.linkShare >= 0.9 },
  { name: 'some-link', weight: -0.9, of: ({ block }) => block.linkShare >= 0.25 },
  { name: 'internal-links', weight: -0.6, of: ({ block }) => block.links > 0 && block.isInternal },
  { name: 'picture', weight: -0.9, of: ({ block }) => block.images > 0 },
  { name: 'paragraph', weight: -0.8, of: ({ block }) => block.tag === 'p' },
  { name: 'div', weight: -1.0, of: ({ block }) => block.tag === 'div' || block.tag === 'section' },
  { name: 'run', weight: -0.7, of: ({ block }) => block.tag === 'run' },
  { name: 'inline', weight: -0.8, of: ({ block }) => inline.test(block.tag) },
  { name: 'heading', weight: 0.5, of: ({ block }) => isHeading(block) },
  {
    name: 'figure',
    weight: -2.3,
    of: ({ block, within }) => isFigure(block) || within.figure,
  },
  {
    name: 'widget-name',
    weight: -0.5,
    of: ({ block, context }) => context.names(block.names, 'widget'),
  },
];

/** Where the block stands. */
export const standing: readonly Clue[] = [
  { name: 'proposed', weight: 0.3, of: ({ block, context }) => context.proposed.has(block.id) },
  {
    name: 'declared',
    weight: 1,
    of: ({ block, context }) => context.declared.has(block.id),
  },
  {
    name: 'in-proposal',
    weight: 0.5,
    of: ({ block: { id }, context }) => id >= context.firstProposed && id <= context.lastProposed,
  },
  {
    name: 'before-proposal',
    weight: 0.8,
    of: ({ block: { id }, context }) => id < context.firstProposed,
  },
  {
    name: 'after-proposal',
    weight: -1.3,
    of: ({ block: { id }, context }) => id > context.lastProposed,
  },
  {
    name: 'proposed-after-prose',
    weight: -1.1,
    of: ({ block: { id }, context }) =>
      context.proposed.has(id) && context.lastProse >= 0 && id > context.lastProse,
  },
  {
    name: 'before-prose',
    weight: -0.8,
    of: ({ block: { id }, context }) => id < context.firstProse,
  },
  {
    name: 'far-before',
    weight: -0.8,
    of: ({ block: { id }, context }) => far(context.firstProse - id),
  },
  { name: 'densest-part', weight: 0.4, of: ({ within }) => within.densest },
  { name: 'main', weight: 0.4, of: ({ within }) => within.main },
  { name: 'item', weight: -0.6, of: ({ block, within }) => block.tag === 'li' || within.item },
  { name: 'footer', weight: -0.8, of: ({ within }) => within.footer },
  { name: 'form', weight: -1.4, of: ({ within }) => within.form },
  { name: 'in-widget', weight: -0.5, of: ({ within }) => within.widget },
  { name: 'in-comments', weight: -2.9, of: ({ within }) => within.comments },
  { name: 'in-author-box', weight: -1.3, of: ({ within }) => within.author },
  { name: 'in-meta', weight: 0.6, of: ({ within }) => within.meta },
  {
    name: 'outer-prose',
    weight: 0.2,
    of: ({ context, outer }) => share(context.prose, context.length, outer),
  },
  {
    name: 'part-links',
    weight: 0.5,
    of: ({ context, part }) => share(context.linked, context.length, part),
  },
  {
    name: 'outer-share',
    weight: 0.5,
    of: (around) => around.context.prose(around.outer.from, around.outer.to) / allProse(around),
  },
  {
    name: 'part-share',
    weight: 0.5,
    of: (around) => around.context.prose(around.part.from, around.part.to) / allProse(around),
  },
];

/** What the blocks set alike are. */
export const alike: readonly Clue[] = [
  { name: 'alike-proposed', weight: 0.8, of: ({ like }) => like.proposed / (like.length || 1) },
  {
    name: 'alike-story',
    weight: 1.1,
    of: (around) => Math.min(1, (around.like.prose / allProse(around)) * 2),
  },
  { name: 'alike-links', weight: 0.8, of: ({ like }) => like.linked / (like.length || 1) },
  { name: 'alike-many', weight: 0.9, of: ({ like }) => Math.min(like.count, 10) / 10 },
];

/** What stands next to it. */
export const beside: readonly Clue[] = [
  {
    name: 'before-proposed',
    weight: 0.4,
    of: ({ after, context }) => after !== undefined && context.proposed.has(after.id),
  },
  {
    name: 'next-to-prose',
    weight: 0.3,
    of: ({ before, after }) =>
      (before !== undefined && isProse(before)) || (after !== undefined && isProse(after)),
  },
  { name: 'after-teaser', weight: -0.3, of: ({ before }) => isTeaser(before) },
  { name: 'before-teaser', weight: -0.3, of: ({ after }) => isTeaser(after) },
  {
    name: 'heading-over-nothing',
    weight: -0.6,
    of: ({ block, after }) =>
      isHeading(block) && !(after !== undefined && (isProse(after) || after.isSentence)),
  },
];

/** What its words say. */
export const saying: readonly Clue[] = [
  { name: 'says-advert', weight: -3.7, of: phrase('advert') },
  { name: 'says-related', weight: -1.1, of: phrase('related') },
  { name: 'says-label', weight: -0.9, of: phrase('label') },
  { name: 'says-newsletter', weight: -2.5, of: phrase('newsletter') },
  { name: 'says-call', weight: -1.3, of: phrase('call') },
  { name: 'says-legal', weight: -2.6, of: phrase('legal') },
  { name: 'says-date', weight: -1.4, of: phrase('date') },
  { name: 'says-byline', weight: -1.6, of: phrase('byline') },
];

export const clues: readonly Clue[] = [...own, ...standing, ...alike, ...beside, ...saying];

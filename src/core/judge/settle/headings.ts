import type { Block } from '../../blocks/block';
import { isHeading } from '../../blocks/nature';
import { sumOf } from '../../blocks/sums';
import { type Context } from '../context';
import type { BlockVerdict } from '../verdict';
import type { Settle } from './settle';

/** `h2` is 2. */
const levelOf = (tag: string): number => Number(tag.slice(1));

/** Levels a heading can have, and one more: `h1` is 1. */
const levels = 7;

/**
 * The kept headings, from the last one on, that have something kept under them, up to the next one as high. One pass
 * backwards: a page may be nothing but headings, and to look from each at all that follow took 12 s for 80,000.
 */
function headingStory(
  { blocks, seen }: Context,
  verdicts: readonly BlockVerdict[],
): ReadonlySet<number> {
  const heading = new Set<number>();
  // By level: whether something kept comes before the next heading as high.
  const hasStory = new Array<boolean>(levels).fill(false);
  for (let at = seen.length - 1; at >= 0; at--) {
    const block = blocks[seen[at] ?? -1];
    if (block === undefined) continue;
    if (isHeading(block)) {
      const level = levelOf(block.tag);
      if (hasStory[level] === true) heading.add(block.id);
      hasStory.fill(false, level);
    } else if (verdicts[block.id]?.keep === true) hasStory.fill(true);
  }
  return heading;
}

/** A heading under which nothing is kept heads nothing of the story. */
export const emptyHeadings: Settle = (verdicts, context) => {
  const { blocks, parts, seen } = context;
  const heading = headingStory(context, verdicts);
  const kept = sumOf(blocks, ({ id }) => (verdicts[id]?.keep === true ? 1 : 0));
  /** Whether all else in the part that a kept heading opens was left out: then it was that part's heading. */
  const headsLeftOut = ({ part }: Block): boolean => {
    const { from = 0, to = 0 } = parts[part] ?? {};
    return to - from >= 2 && kept(from, to) <= 1;
  };
  return seen.flatMap((id) => {
    const block = blocks[id];
    if (block === undefined || !isHeading(block) || verdicts[id]?.keep !== true) return [];
    if (verdicts[id].step === 'shown-above') return [];
    const isEmpty = !heading.has(id) || headsLeftOut(block);
    return isEmpty ? [{ id, keep: false, reason: 'heads-nothing' }] : [];
  });
};

/** From here on a heading over the story's text is taken for its heading. */
const leastScore = 0.2;

/** A heading left out over a kept text belongs to it. */
export const headingsOfKept: Settle = (verdicts, { blocks, seen }) =>
  seen.flatMap((id, at) => {
    const block = blocks[id];
    if (block === undefined || !isHeading(block) || verdicts[id]?.keep !== false) return [];
    if (verdicts[id].score < leastScore) return [];
    const next = seen[at + 1];
    const isOver =
      next !== undefined && verdicts[next]?.keep === true && blocks[next]?.part === block.part;
    return isOver ? [{ id, keep: true, reason: 'heads-story' }] : [];
  });

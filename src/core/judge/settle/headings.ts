import type { Block } from '../../blocks/block';
import { isHeading } from '../../blocks/nature';
import { type Context } from '../context';
import type { BlockVerdict } from '../verdict';
import type { Settle } from './settle';

/** `h2` is 2. */
const levelOf = (tag: string): number => Number(tag.slice(1));

/** Whether anything is kept under the heading at `at`, up to the next one as high. */
function headsStory(
  at: number,
  heading: Block,
  { blocks, seen }: Context,
  verdicts: readonly BlockVerdict[],
): boolean {
  for (const next of seen.slice(at + 1)) {
    const under = blocks[next];
    if (under === undefined) return false;
    if (!isHeading(under)) {
      if (verdicts[next]?.keep === true) return true;
    } else if (levelOf(under.tag) <= levelOf(heading.tag)) return false;
  }
  return false;
}

/** Whether all else in the part that the heading at `at` opens was left out: then it was that part's heading. */
function headsLeftOut(
  heading: Block,
  { blocks, parts }: Context,
  verdicts: readonly BlockVerdict[],
): boolean {
  const part = parts[heading.part];
  if (part === undefined || part.to - part.from < 2) return false;
  const others = blocks.slice(part.from, part.to).filter(({ id }) => id !== heading.id);
  return others.every(({ id }) => verdicts[id]?.keep !== true);
}

/** A heading under which nothing is kept heads nothing of the story. */
export const emptyHeadings: Settle = (verdicts, context) =>
  context.seen.flatMap((id, at) => {
    const block = context.blocks[id];
    if (block === undefined || !isHeading(block) || verdicts[id]?.keep !== true) return [];
    if (verdicts[id].step === 'shown-above') return [];
    const isEmpty =
      !headsStory(at, block, context, verdicts) || headsLeftOut(block, context, verdicts);
    return isEmpty ? [{ id, keep: false, reason: 'heads-nothing' }] : [];
  });

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

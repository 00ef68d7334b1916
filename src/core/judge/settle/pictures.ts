import type { Block } from '../../blocks/block';
import { isFigure, isHeading, isProse, isTeaser } from '../../blocks/nature';
import { looksLikePicture } from '../../prepare/image-address';
import type { Context } from '../context';
import { isAdvertLabel } from '../phrases';
import type { BlockVerdict } from '../verdict';
import type { Settle } from './settle';

/** Beside a picture a longer text is more than its caption. */
const longestBeside = 40;

/** How many blocks that were left out a picture may stand away from the story's text. */
const farthest = 8;

const isPicture = (block: Block): boolean =>
  isFigure(block) || (block.images > 0 && block.length < longestBeside);

/**
 * The story's text nearest to the picture at `at` in one direction: past pictures, and past parts of their own
 * that were left out, but not past what was left out of the picture's part.
 */
function storyFrom(
  at: number,
  step: 1 | -1,
  { blocks, seen }: Context,
  verdicts: readonly BlockVerdict[],
): Block | undefined {
  const part = blocks[seen[at] ?? -1]?.part;
  for (let far = 1; far <= farthest; far++) {
    const block = blocks[seen[at + far * step] ?? -1];
    if (block === undefined) return undefined;
    if (isPicture(block)) continue;
    if (verdicts[block.id]?.keep === true) return block;
    if (block.part === part) return undefined;
  }
  return undefined;
}

/** A sentence or paragraph of the story. */
export const isTold = (block: Block | undefined): block is Block =>
  block !== undefined && !isHeading(block) && (block.isSentence || isProse(block));

/** Whether the picture at `at` has what a teaser's has: a headline that is a link, or the name of one. */
function isOfTeaser(at: number, { blocks, seen, names }: Context): boolean {
  const [before, block, after] = [at - 1, at, at + 1].map((each) => blocks[seen[each] ?? -1]);
  if (block === undefined || names(block.names, 'widget')) return true;
  return isTeaser(before) || isTeaser(after);
}

/** Whether the picture at `at` stands by itself and large between two sentences of the story, in their part. */
const isShown = (
  at: number,
  { blocks, seen }: Context,
  verdicts: readonly BlockVerdict[],
): boolean => {
  const block = blocks[seen[at] ?? -1];
  const isLone = block?.large === 1 && block.images === 1 && block.links === 1 && block.text === '';
  return (
    isLone &&
    [at - 1, at + 1].every((each) => {
      const beside = blocks[seen[each] ?? -1];
      const isKept = verdicts[beside?.id ?? -1]?.keep === true;
      return isKept && isTold(beside) && beside.part === block.part;
    })
  );
};

/** Where a button leads that is written as a link. */
const nowhere = /^\s*(?:#|javascript:)/i;

/** Whether the picture at `at` leads to another page of the site, as a teaser's does. */
function leadsAway(at: number, context: Context, verdicts: readonly BlockVerdict[]): boolean {
  const block = context.blocks[context.seen[at] ?? -1];
  if (block === undefined || block.links === 0 || !block.isInternal) return false;
  // Old pages link each picture to its own larger self.
  if (block.tag === 'figure' || looksLikePicture.test(block.target)) return false;
  if (isOfTeaser(at, context)) return true;
  return !nowhere.test(block.target) && !isShown(at, context, verdicts);
}

/**
 * Pictures say nothing that words could be weighed by: one is story where there is story before and after it, or
 * where it opens or ends the story in the same part. A picture that leads to another page of the site is a teaser's.
 */
export const pictures: Settle = (verdicts, context) =>
  context.seen.flatMap((id, at) => {
    const block = context.blocks[id];
    const verdict = verdicts[id];
    if (block === undefined || verdict === undefined || !isPicture(block)) return [];
    // It went with all that was round it.
    if (verdict.step !== 'clues') return [];
    const before = storyFrom(at, -1, context, verdicts);
    const after = storyFrom(at, 1, context, verdicts);
    const place = context.within[block.part];
    const isElsewhere =
      place === undefined || place.nav || place.aside || place.footer || place.comments;
    const isBetween = before !== undefined && after !== undefined;
    const isBeside = before?.part === block.part || after?.part === block.part;
    const isOwn = !isElsewhere && !isAdvertLabel(block) && !leadsAway(at, context, verdicts);
    const keep = isOwn && (isBetween || isBeside);
    return [{ id, keep, reason: keep ? 'picture-in-story' : 'picture-beside-story' }];
  });

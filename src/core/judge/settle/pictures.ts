import type { Block } from '../../blocks/block';
import { isFigure } from '../../blocks/nature';
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
    // Old pages link each picture to its own larger self.
    const isEnlarged = looksLikePicture.test(block.target);
    const leadsAway = block.links > 0 && block.isInternal && block.tag !== 'figure' && !isEnlarged;
    const isBetween = before !== undefined && after !== undefined;
    const isBeside = before?.part === block.part || after?.part === block.part;
    const keep = !isElsewhere && !leadsAway && !isAdvertLabel(block) && (isBetween || isBeside);
    return [{ id, keep, reason: keep ? 'picture-in-story' : 'picture-beside-story' }];
  });

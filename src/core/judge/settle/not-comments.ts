import type { Block, Part } from '../../blocks/block';
import { isProse } from '../../blocks/nature';
import type { Context } from '../context';
import type { BlockVerdict } from '../verdict';
import type { Settle } from './settle';

/** The blocks of `part` that a person sees. */
const seenIn = ({ from, to }: Part, { blocks, place }: Context): Block[] =>
  blocks.slice(from, to).filter(({ id }) => place.has(id));

/** Whether `block` is prose of the story directly beside `part`. */
const isStory = (
  block: Block | undefined,
  part: Part,
  verdicts: readonly BlockVerdict[],
): boolean => block?.part === part.parent && isProse(block) && verdicts[block.id]?.keep === true;

/** The blocks of `part`, where they are nothing but prose between prose: who comments has a name, and is answered. */
function told(part: Part, context: Context, verdicts: readonly BlockVerdict[]): Block[] {
  const { blocks, seen, place } = context;
  const all = seenIn(part, context);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined || !all.every(isProse)) return [];
  const before = blocks[seen[(place.get(first.id) ?? 0) - 1] ?? -1];
  const after = blocks[seen[(place.get(last.id) ?? 0) + 1] ?? -1];
  return isStory(before, part, verdicts) && isStory(after, part, verdicts) ? all : [];
}

/**
 * Prose that a page calls comments, as it may call an author's own on a law, in the midst of the story and without
 * anything by which comments are known. Each block is looked at once: none of these parts stands in another.
 */
export const notComments: Settle = (verdicts, context) => {
  const { parts, within } = context;
  const isOutermost = ({ id, parent }: Part): boolean =>
    within[id]?.comments === true && within[parent]?.comments === false;
  return parts
    .filter(isOutermost)
    .flatMap((part) => told(part, context, verdicts))
    .map(({ id }) => ({ id, keep: true, reason: 'prose-in-story' }));
};

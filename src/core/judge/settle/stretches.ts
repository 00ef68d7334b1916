import type { Context } from '../context';
import { type Grained } from '../grained';
import type { BlockVerdict } from '../verdict';
import type { Settle } from './settle';

/** Fewer paragraphs of prose do not tell a story from what is around it. */
const fewestParagraphs = 3;

/** Names blocks that are not story among `all`. */
export type Find = (all: readonly Grained[], context: Context) => Grained[];

/**
 * A whole sentence that the clues are sure of is no widget's line, whatever it stands among: on the development
 * articles five of six that a stretch would have taken with it were story. Behind the last paragraph it may be.
 */
const isSure = (
  { block, evidence }: Grained,
  verdict: BlockVerdict | undefined,
  { lastProse }: Context,
): boolean =>
  evidence === 0 &&
  block.isSentence &&
  block.length >= 60 &&
  block.id < lastProse &&
  (verdict?.score ?? 0) >= 0.7;

/**
 * A step that looks at all blocks a person sees, kept or not, and leaves out what `find` names, but for sentences
 * that the clues are sure of where it spares those. On a page without prose it does nothing: there the whole page
 * may be lists, and all of it the story.
 */
export const onPage =
  (reason: string, find: Find, sparesSure = true): Settle =>
  (verdicts, context) => {
    const all = context.grained();
    if (all.filter(({ grain }) => grain === 'prose').length < fewestParagraphs) return [];
    return find(all, context)
      .filter((one) => !sparesSure || !isSure(one, verdicts[one.block.id], context))
      .map(({ block }) => ({ id: block.id, keep: false, reason }));
  };

/** The same on the blocks that are kept so far, which have a beginning and an end. */
export const onStory =
  (reason: string, find: Find): Settle =>
  (verdicts, context) => {
    const kept = context
      .grained()
      .filter(
        ({ block: { id } }) => verdicts[id]?.keep === true && verdicts[id].step !== 'shown-above',
      );
    return find(kept, context).map(({ block }) => ({ id: block.id, keep: false, reason }));
  };

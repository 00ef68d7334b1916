/** Gives every block of a page its verdict: whether it is story, what it is, and why. */
import type { Block, PageBlocks } from '../blocks/block';
import { aroundOf } from './clue';
import { type Context, type Hints, contextOf } from './context';
import { kindOf } from './kind';
import { settling } from './settle';
import { type BlockVerdict, LazyVerdict } from './verdict';
import { weigh } from './weigh';

/** What the clues say of one block. */
function weighed(block: Block, context: Context): LazyVerdict {
  if (block.isHidden) {
    const hidden = { keep: false, step: 'hidden', reason: 'out-of-sight', score: 0 };
    return new LazyVerdict(hidden, () => 'hidden');
  }
  const around = aroundOf(block, context);
  const { score, reason } = weigh(around);
  return new LazyVerdict({ keep: score >= 0.5, step: 'clues', reason, score }, (keep) =>
    kindOf(around, keep),
  );
}

/** The verdicts on all blocks, in order. `without` names steps that are left out, to see what each is worth. */
export function judge(
  page: PageBlocks,
  hints: Hints,
  without: ReadonlySet<string> = new Set(),
): readonly BlockVerdict[] {
  const context = contextOf(page, hints);
  const verdicts = page.blocks.map((block) => weighed(block, context));
  for (const [step, settle] of settling) {
    if (without.has(step)) continue;
    for (const { id, keep, reason } of settle(verdicts, context)) {
      const changed = verdicts[id]?.changed(step, keep, reason);
      if (changed !== undefined) verdicts[id] = changed;
    }
  }
  return verdicts;
}

/** Names of the steps that `without` knows. */
export const judgeSteps: readonly string[] = settling.map(([step]) => step);

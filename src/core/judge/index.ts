/** Gives every block of a page its verdict: whether it is story, what it is, and why. */
import type { PageBlocks } from '../blocks/block';
import { aroundOf } from './clue';
import { type Context, type Hints, contextOf } from './context';
import { kindOf } from './kind';
import { settling } from './settle/index';
import type { Settle } from './settle/settle';
import { type BlockVerdict } from './verdict';
import { weigh } from './weigh';

/** What the clues say of one block. */
function weighed(id: number, context: Context): BlockVerdict {
  const block = context.blocks[id];
  if (block === undefined || block.isHidden)
    return { keep: false, step: 'hidden', kind: 'hidden', reason: 'out-of-sight', score: 0 };
  const around = aroundOf(block, context);
  const { score, reason } = weigh(around);
  const keep = score >= 0.5;
  return { keep, step: 'clues', kind: kindOf(around, keep), reason, score };
}

/** The verdicts on all blocks, in order. `without` names steps that are left out, to see what each is worth. */
export function judge(
  page: PageBlocks,
  hints: Hints,
  without: ReadonlySet<string> = new Set(),
): BlockVerdict[] {
  const context = contextOf(page, hints);
  const verdicts = page.blocks.map(({ id }) => weighed(id, context));
  for (const [step, settle] of settling) {
    if (without.has(step)) continue;
    apply(step, settle, verdicts, context);
  }
  return verdicts;
}

function apply(step: string, settle: Settle, verdicts: BlockVerdict[], context: Context): void {
  for (const { id, keep, reason } of settle(verdicts, context)) {
    const [block, before] = [context.blocks[id], verdicts[id]];
    if (block === undefined || before === undefined) continue;
    const kind = before.keep === keep ? before.kind : kindOf(aroundOf(block, context), keep);
    verdicts[id] = { ...before, keep, step, reason, kind };
  }
}

/** Names of the steps that `without` knows. */
export const judgeSteps: readonly string[] = settling.map(([step]) => step);

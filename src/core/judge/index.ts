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

/** So many blocks are weighed before the page may run: some ten milliseconds' work, of 80,000 blocks 0.9 s were one. */
const atOnce = 1_000;

/**
 * The verdicts on all blocks, in order; `pause` is asked between portions of the work. `without` names steps that are
 * left out, to see what each is worth.
 */
export async function judge(
  page: PageBlocks,
  hints: Hints,
  pause: () => Promise<void>,
  without: ReadonlySet<string> = new Set(),
): Promise<readonly BlockVerdict[]> {
  const context = contextOf(page, hints);
  const verdicts: LazyVerdict[] = [];
  for (const block of page.blocks) {
    if (verdicts.length % atOnce === 0) await pause();
    verdicts.push(weighed(block, context));
  }
  for (const [step, settle] of settling) {
    if (without.has(step)) continue;
    await pause();
    for (const { id, ...change } of settle(verdicts, context)) {
      const changed = verdicts[id]?.changed(step, change);
      if (changed !== undefined) verdicts[id] = changed;
    }
  }
  return verdicts;
}

/** Names of the steps that `without` knows. */
export const judgeSteps: readonly string[] = settling.map(([step]) => step);

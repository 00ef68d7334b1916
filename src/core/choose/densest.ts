import type { Block, PageBlocks } from '../blocks/block';
import { sumOf } from '../blocks/sums';

/**
 * What a block says for the part it stands in: its text, or that it is links or scraps. Penalties were
 * compared on the development articles: halved or doubled they choose no better part.
 */
function worth({ isHidden, linkShare, length, controls, isSentence }: Block): number {
  if (isHidden) return 0;
  if (linkShare > 0.6) return -2 * Math.min(length, 300) - 20;
  if (length >= 100 && controls === 0) return length * (1 - linkShare);
  return isSentence ? length * 0.5 : -Math.min(length, 60);
}

/** The part that holds most text and least of what is none: the smallest of the best. */
export function densestPart({ blocks, parts }: PageBlocks): number {
  const worthOf = sumOf(blocks, worth);
  let best = 0;
  let most = -Infinity;
  let size = Infinity;
  for (const { id, from, to } of parts) {
    const sum = worthOf(from, to);
    if (sum > most || (sum === most && to - from < size)) [best, most, size] = [id, sum, to - from];
  }
  return best;
}

import { type Kind, kinds } from '../../src/core/blocks/block';
import type { ExplainedBlock } from './explained';

/** How many blocks of a kind there are. */
export interface KindCount {
  readonly kind: Kind;
  readonly kept: number;
  readonly leftOut: number;
}

/** Counts `blocks` by kind, in the order of the kinds; those that no block is of are left out. */
export function tally(blocks: readonly ExplainedBlock[]): KindCount[] {
  return kinds
    .map((kind) => {
      const of = blocks.filter(({ verdict }) => verdict.kind === kind);
      const kept = of.filter(({ verdict }) => verdict.keep).length;
      return { kind, kept, leftOut: of.length - kept };
    })
    .filter(({ kept, leftOut }) => kept + leftOut > 0);
}

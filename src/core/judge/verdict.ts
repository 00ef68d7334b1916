import type { Kind } from '../blocks/block';

/** What became of a block, and why. */
export interface BlockVerdict {
  readonly keep: boolean;
  /** The step that said so last. */
  readonly step: string;
  readonly kind: Kind;
  /** Code of what weighed most: a clue's name, or what the step saw. */
  readonly reason: string;
  /** How sure it is that the block is story, 0 to 1. */
  readonly score: number;
}

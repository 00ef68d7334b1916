import type { Kind } from '../../blocks/block';
import type { Context } from '../context';
import type { BlockVerdict } from '../verdict';

/** A verdict that is changed in view of the others. */
export interface Change {
  readonly id: number;
  readonly keep: boolean;
  readonly reason: string;
  /** What it is, where the step knows better than its words and names. */
  readonly kind?: Kind;
}

/** Looks at all verdicts at once and says which are to be others. */
export type Settle = (verdicts: readonly BlockVerdict[], context: Context) => readonly Change[];

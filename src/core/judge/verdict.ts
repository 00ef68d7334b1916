import type { Kind } from '../blocks/block';
import type { Change } from './settle/settle';

/** What became of a block, and why. */
export interface BlockVerdict {
  readonly keep: boolean;
  /** The step that said so last. */
  readonly step: string;
  readonly kind: Kind;
  /** Code of what weighed most: a clue's name, or what the step saw. */
  readonly reason: string;
  /** How sure the clues are that the block is story, 0 to 1. */
  readonly score: number;
}

/** A verdict that finds out what kind a block is when somebody asks: nobody does while a story opens. */
export class LazyVerdict implements BlockVerdict {
  readonly keep: boolean;
  readonly step: string;
  readonly reason: string;
  readonly score: number;
  readonly #kindOf: (keep: boolean) => Kind;
  #kind: Kind | undefined;

  constructor(
    { keep, step, reason, score }: Omit<BlockVerdict, 'kind'>,
    kindOf: (keep: boolean) => Kind,
  ) {
    this.keep = keep;
    this.step = step;
    this.reason = reason;
    this.score = score;
    this.#kindOf = kindOf;
  }

  get kind(): Kind {
    return (this.#kind ??= this.#kindOf(this.keep));
  }

  /** The same block, judged otherwise by a later step. */
  changed(step: string, { keep, reason, kind }: Omit<Change, 'id'>): LazyVerdict {
    const kindOf = kind === undefined ? this.#kindOf : () => kind;
    return new LazyVerdict({ keep, step, reason, score: this.score }, kindOf);
  }
}

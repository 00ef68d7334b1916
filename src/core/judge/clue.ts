import type { Block, Part } from '../blocks/block';
import type { Context } from './context';
import type { Likeness } from './likeness';
import type { Within } from './parts';

/** A block and all that is round it. */
export interface Around {
  readonly block: Block;
  readonly context: Context;
  readonly within: Within;
  readonly like: Likeness;
  readonly part: Part;
  /** The part round its part. */
  readonly outer: Part;
  /** The blocks a person sees next to it. */
  readonly before: Block | undefined;
  readonly after: Block | undefined;
}

/** Something that speaks for a block (`weight` above 0) or against it, as far as `of` says: 0 not at all, 1 fully. */
export interface Clue {
  readonly name: string;
  readonly weight: number;
  readonly of: (around: Around) => number | boolean;
}

export function aroundOf(block: Block, context: Context): Around {
  const { parts, blocks, seen, place, within, likeness } = context;
  const part = parts[block.part] as Part;
  const at = place.get(block.id);
  const neighbour = (step: number): Block | undefined =>
    at === undefined ? undefined : blocks[seen[at + step] ?? -1];
  return {
    block,
    context,
    within: within[block.part] as Within,
    like: likeness[block.id] as Likeness,
    part,
    outer: parts[part.parent] ?? part,
    before: neighbour(-1),
    after: neighbour(1),
  };
}

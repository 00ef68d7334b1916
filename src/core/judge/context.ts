import { isProse, isSeen } from '../blocks/nature';
import type { Notes } from '../choose/notes';
import type { Block, PageBlocks } from '../blocks/block';
import { type Grained, grained } from './grained';
import { type Likeness, likenessOf } from './likeness';
import { type Names, namesReader } from './names';
import { type Within, withinOf } from './parts';
import { type Sum, sumOf } from '../blocks/sums';

/** What the page says of its story besides its blocks. */
export interface Hints {
  /** The part that holds most text and least of what is none. */
  readonly densest: number;
  /** Blocks that Readability takes for the story. */
  readonly proposed: ReadonlySet<number>;
  /** Blocks that the page declares to be its story's. */
  readonly declared: ReadonlySet<number>;
  /** Blocks that others refer to as their notes. */
  readonly notes: Notes;
  /** Headline and dek as they are shown above the story; empty where there is none. */
  readonly title: string;
  readonly dek: string;
}

/** Everything the clues may ask about a page, counted once. */
export interface Context extends PageBlocks, Hints {
  readonly names: Names;
  /** By part. */
  readonly within: readonly Within[];
  /** By block. */
  readonly likeness: readonly Likeness[];
  /** Blocks that a person sees, in order; and where in this list a block stands. */
  readonly seen: readonly number[];
  readonly place: ReadonlyMap<number, number>;
  /** Those blocks with their grain; found out once. */
  readonly grained: () => readonly Grained[];
  readonly length: Sum;
  readonly linked: Sum;
  readonly prose: Sum;
  readonly proposal: Sum;
  /** First and last paragraph of what looks like the story; -1 where there is none. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** First and last block proposed; the page's ends the wrong way round where there is none. */
  readonly firstProposed: number;
  readonly lastProposed: number;
}

export function contextOf(
  { blocks, parts }: PageBlocks,
  { densest, proposed, declared, notes, title, dek }: Hints,
): Context {
  const names = namesReader();
  const within = withinOf(parts, densest, names);
  const isProposed = ({ id }: Block): boolean => proposed.has(id);
  const shown = (of: (block: Block) => number) => (block: Block) =>
    block.isHidden ? 0 : of(block);
  const seen = blocks.filter(isSeen).map(({ id }) => id);
  const story = blocks.filter(
    (block) => isProse(block) && (isProposed(block) || within[block.part]?.densest === true),
  );
  const ids = [...proposed];
  let known: readonly Grained[] | undefined;
  return {
    blocks,
    parts,
    names,
    proposed,
    declared,
    notes,
    title,
    dek,
    within,
    densest,
    likeness: likenessOf(blocks, parts, isProse, isProposed),
    seen,
    grained: () => (known ??= seen.map((id) => grained(blocks[id] as Block))),
    place: new Map(seen.map((id, at) => [id, at])),
    length: sumOf(
      blocks,
      shown((block) => block.length),
    ),
    linked: sumOf(
      blocks,
      shown((block) => block.length * block.linkShare),
    ),
    prose: sumOf(blocks, (block) => (isProse(block) ? block.length : 0)),
    proposal: sumOf(blocks, (block) => (isProposed(block) ? block.length : 0)),
    firstProse: story[0]?.id ?? -1,
    lastProse: story.at(-1)?.id ?? -1,
    firstProposed: ids.reduce((first, id) => Math.min(first, id), blocks.length),
    lastProposed: ids.reduce((last, id) => Math.max(last, id), -1),
  };
}

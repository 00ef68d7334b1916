import { blocksNamedIn, spotLength } from '../../core/place';
import type { Extraction } from '../../core/extract';
import type { JudgedBlock } from '../../core/judge/judged';

/** A block of the story, and where in the page it is. */
export interface MappedBlock {
  readonly id: number;
  /** Its first characters: they find it again in another extraction, where the numbers are others. */
  readonly text: string;
  /** Held so that a page that throws its nodes away is not kept from it. */
  readonly nodes: readonly WeakRef<Node>[];
}

/** Which block of a story is which part of the page; of one extraction. */
export interface BlockMap {
  /** Address of the page as it was read. */
  readonly url: string;
  /** What the page shows of the story first, its headline where it has one. */
  readonly head: MappedBlock | undefined;
  /** The blocks that stand in the story's text, in order. */
  readonly blocks: readonly MappedBlock[];
}

const isSeen = (node: Node): boolean => node.nodeType !== 3 || /\S/.test((node as Text).data);

const mapped = ({ id, text, sources }: JudgedBlock): MappedBlock => ({
  id,
  text: text.slice(0, spotLength),
  nodes: sources.filter(isSeen).map((node) => new WeakRef(node)),
});

/**
 * The map of what was extracted from the page at `url`. What is kept and does not stand in the text, as
 * the lead image above it, is no place to go to.
 */
export function mapBlocks(url: string, html: string, blocks: Extraction['blocks']): BlockMap {
  const standing = blocksNamedIn(html);
  const kept = blocks.filter(({ verdict }) => verdict.keep);
  const head = kept.find(({ verdict }) => verdict.reason === 'headline') ?? kept[0];
  return {
    url,
    head: head && mapped(head),
    blocks: kept.filter(({ id }) => standing.has(id)).map(mapped),
  };
}

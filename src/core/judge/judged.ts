import { matchesIn } from '../blocks/inside';
import type { Walked } from '../blocks/walk';
import type { PageCopy } from '../copy/page-copy';
import { type Portions, portions } from '../portions';
import type { BlockVerdict } from './verdict';

/** A block of the page as whoever shows what was left out needs it. */
export interface JudgedBlock {
  readonly id: number;
  readonly tag: string;
  readonly text: string;
  readonly verdict: BlockVerdict;
  /** Nodes of the live page it was copied from: its texts and pictures, in document order. */
  readonly sources: readonly Node[];
}

/** All blocks with their verdicts and where they came from. */
export function* judgedBlocks(
  { blocks, stands }: Walked,
  verdicts: readonly BlockVerdict[],
  { sources }: PageCopy,
): Portions<JudgedBlock[]> {
  const isDone = portions();
  const judged: JudgedBlock[] = [];
  for (const { id, tag, text, images } of blocks) {
    if (isDone()) yield;
    const [verdict, stand] = [verdicts[id], stands[id]];
    if (verdict === undefined || stand === undefined) continue;
    const live: Node[] = [];
    const add = (node: Node): void => {
      const source = sources.get(node);
      if (source !== undefined) live.push(source);
    };
    stand.texts.forEach(add);
    if (images > 0) matchesIn(stand.nodes, 'img').forEach(add);
    judged.push({ id, tag, text, verdict, sources: live });
  }
  return judged;
}

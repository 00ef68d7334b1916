import type { Block, Part } from '../blocks/block';

/** What is known of all blocks that a page sets alike, in characters. */
export interface Likeness {
  length: number;
  proposed: number;
  prose: number;
  linked: number;
  count: number;
}

/** Numbers in names count up; blocks are alike in spite of them. */
const unnumbered = (names: string): string =>
  /\d/.test(names) ? names.replace(/\d+/g, '#') : names;

/** How the page sets a block: tag and names, its own and its part's. A story's paragraphs are set alike. */
const settingOf = (block: Block, part: Part | undefined): string =>
  `${block.tag}|${unnumbered(block.names)}|${part?.tag ?? ''}|${unnumbered(part?.names ?? '')}`;

/** For each block, the blocks set like it. */
export function likenessOf(
  blocks: readonly Block[],
  parts: readonly Part[],
  isProse: (block: Block) => boolean,
  isProposed: (block: Block) => boolean,
): Likeness[] {
  const bySetting = new Map<string, Likeness>();
  return blocks.map((block) => {
    const setting = settingOf(block, parts[block.part]);
    let likeness = bySetting.get(setting);
    if (likeness === undefined) {
      likeness = { length: 0, proposed: 0, prose: 0, linked: 0, count: 0 };
      bySetting.set(setting, likeness);
    }
    if (block.isHidden) return likeness;
    likeness.length += block.length;
    likeness.linked += block.length * block.linkShare;
    likeness.count++;
    if (isProposed(block)) likeness.proposed += block.length;
    if (isProse(block)) likeness.prose += block.length;
    return likeness;
  });
}

import { isHeading, isProse } from '../blocks/nature';
import type { Block, Part } from '../blocks/block';
import type { Stand } from '../blocks/walk';

/*
 * What Readability is shown at most. Some of what it does takes a time that grows with the square of what it sees:
 * of 20,000 forms 13 s, of 80,000 blocks 2 s, of one text of 80,000 characters in 200 boxes 0.2 s, since it reads the
 * text of each box anew, of 1,400 boxes in each other 3 s. It only proposes: what it is not shown is judged all the same.
 */

/**
 * Of a page of 20,000 elements Readability took 0.3 s to look at 5,000, and a third of that for these. The figures of the
 * development articles come out the same.
 */
const mostBlocks = 1_500;
/** Readability gives a text no more for its length from 300 characters on. */
export const longestShown = 10_000;
/** The deepest page of the development corpora is 55 deep. What is deeper is shown without the boxes from there on. */
const deepest = 100;
/** More texts, pictures and fields than this inside one block are a listing, and no more is to be learned from each. */
const mostTexts = 2_000;
const longestWhole = 50_000;

/** Blocks to show, in order, and those that would have been shown as well if there were not too many. */
export interface Choice {
  readonly shown: readonly Block[];
  readonly beyond: readonly Block[];
}

/** What is to be shown: all that are in sight and in no menu, or of too many those that make a story. */
export function chosenFor(blocks: readonly Block[], isMenu: (id: number) => boolean): Choice {
  const shown = blocks.filter(({ id, isHidden }) => !isHidden && !isMenu(id));
  if (shown.length <= mostBlocks) return { shown, beyond: [] };
  const story = shown.filter((block) => isProse(block) || isHeading(block));
  return { shown: story.slice(0, mostBlocks), beyond: story.slice(mostBlocks) };
}

/** For each part, the part that its blocks are shown in: itself, or the last one round it that is not too deep. */
export function shallow(parts: readonly Part[]): readonly number[] {
  const depths: number[] = [];
  const shownIn: number[] = [];
  for (const { id, parent } of parts) {
    const depth = (depths[parent] ?? -1) + 1;
    depths[id] = depth;
    shownIn[id] = depth <= deepest ? id : (shownIn[parent] ?? 0);
  }
  return shownIn;
}

/** Whether any of `texts` stands too deep in the nodes of a block. */
const isDeep = ({ texts, nodes }: Stand): boolean => {
  const top = nodes[0]?.parentNode ?? null;
  return texts.some((text) => {
    let at: Node | null = text.parentNode;
    for (let depth = 0; at !== null && at !== top; depth++, at = at.parentNode)
      if (depth > deepest) return true;
    return false;
  });
};

/** Whether `block` is too much to be shown with all that is in it. */
export const isVast = ({ text, images, controls }: Block, stand: Stand): boolean =>
  stand.texts.length + stand.nodes.length + images + controls > mostTexts ||
  text.length > longestWhole ||
  isDeep(stand);

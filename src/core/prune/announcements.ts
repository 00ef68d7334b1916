import type { Block } from './blocks';

/** A summary longer than this is a text of its own. */
const longest = 400;

const addressIn = (block: Block | undefined): string | null =>
  block?.element.querySelector('a[href]')?.getAttribute('href') ?? null;

/**
 * Other stories announced at length: a paragraph between a linked heading and a second link to the
 * same place ("Continue to the full story"). By itself it reads like a paragraph of this story.
 */
export function announcements(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, at) => {
    const [before, after] = [blocks[at - 1], blocks[at + 1]];
    return (
      block.kind === 'prose' &&
      block.length <= longest &&
      before?.element.matches('h2, h3, h4') === true &&
      before.linkShare > 0.8 &&
      addressIn(before) !== null &&
      after?.kind === 'teaser' &&
      addressIn(after) === addressIn(before)
    );
  });
}

import type { Block } from './blocks';
import { isWidgetPhrase } from './phrases';

const isProse = (block: Block | undefined): boolean =>
  block !== undefined &&
  (block.kind === 'prose' ||
    block.kind === 'whole' ||
    (block.kind === 'short' && block.isSentence));

/** Lines that by their words are a widget's: sign-up lines, advert labels. */
export const phrases = (blocks: readonly Block[]): Block[] => blocks.filter(isWidgetPhrase);

/** A paragraph that is nothing but a link to the same site, between two of prose: a related story. */
export function loneLinks(blocks: readonly Block[]): Block[] {
  return blocks.filter(
    (block, at) =>
      block.kind === 'teaser' &&
      block.linkShare > 0.9 &&
      block.isInternal &&
      block.element.matches('p, div, section') &&
      (isProse(blocks[at - 1]) || isProse(blocks[at - 2])) &&
      (isProse(blocks[at + 1]) || isProse(blocks[at + 2])),
  );
}

/** Fewer paragraphs are too few to say where a story ends. */
const fewestParagraphs = 4;

/** What follows the last sentence of a story: teasers, labels, headings of nothing. */
export function tail(blocks: readonly Block[]): Block[] {
  if (blocks.filter(({ kind }) => kind === 'prose').length < fewestParagraphs) return [];
  const last = blocks.findLastIndex(isProse);
  return blocks.filter(
    ({ kind, isSentence, length }, at) =>
      at > last &&
      (kind === 'teaser' ||
        kind === 'heading' ||
        (kind === 'short' && !isSentence && length <= 60)),
  );
}

/** Longer lines above a story may be a dek. */
const longestLabel = 60;

/** What stands before the first sentence of a story: section, date, minutes to read, the author's post. */
export function head(blocks: readonly Block[]): Block[] {
  if (blocks.filter(({ kind }) => kind === 'prose').length < fewestParagraphs) return [];
  const first = blocks.findIndex((block) => isProse(block) || block.kind === 'heading');
  return blocks.filter(
    ({ kind, isSentence, length }, at) =>
      at < first &&
      (kind === 'teaser' || (kind === 'short' && !isSentence && length <= longestLabel)),
  );
}

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

/** Fewer paragraphs are too few to say where a story begins and ends. */
const fewestParagraphs = 4;

const isLong = (blocks: readonly Block[]): boolean =>
  blocks.filter(({ kind }) => kind === 'prose').length >= fewestParagraphs;

/** Longer lines at the edges of a story may be its own: a dek, a list's last line. */
const longestLabel = 60;

/** Teasers and labels: nothing of a story's, where no sentence of it stands on one side. */
const isEdge = ({ kind, isSentence, length }: Block): boolean =>
  kind === 'teaser' || (kind === 'short' && !isSentence && length <= longestLabel);

/** What follows the last sentence of a story: teasers, labels, headings of nothing. */
export function tail(blocks: readonly Block[]): Block[] {
  if (!isLong(blocks)) return [];
  const last = blocks.findLastIndex(isProse);
  return blocks.filter((block, at) => at > last && (block.kind === 'heading' || isEdge(block)));
}

/** What stands before the first sentence of a story: section, date, minutes to read, the author's post. */
export function head(blocks: readonly Block[]): Block[] {
  if (!isLong(blocks)) return [];
  const first = blocks.findIndex((block) => isProse(block) || block.kind === 'heading');
  return blocks.filter((block, at) => at < first && isEdge(block));
}

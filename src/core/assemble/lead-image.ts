import type { Image } from '../article';
import { fold } from '../text/white-space';
import { line } from '../metadata/source';
import type { Block } from '../blocks/block';
import { matchesIn } from '../blocks/inside';
import type { Walked } from '../blocks/walk';
import { isFigure, isHeading } from '../blocks/nature';
import { headlineAt } from '../metadata/headline';

/** Smaller pictures near a headline are portraits of authors, logos and buttons. */
export const minWidth = 200;

const sizeOf = (image: Element, name: string): number => {
  const size = Number.parseInt(image.getAttribute(name) ?? '', 10);
  return size > 0 && size < 20_000 ? size : 0;
};

/** Longer texts beside a picture are the story's. */
const longestCaption = 200;

/** What follows `image`, past breaks: beside it, or beside the boxes that hold nothing but it. */
function besideOf(image: Element): Element | null {
  let at = image;
  while (at.nextElementSibling === null && at.parentElement?.children.length === 1)
    at = at.parentElement;
  let beside = at.nextElementSibling;
  while (beside?.localName === 'br') beside = beside.nextElementSibling;
  return beside;
}

/** What pages call a caption, or set it in, where there is no `figcaption`. */
const isCaption = (element: Element): boolean =>
  /caption|credit|legend/i.test(element.getAttribute('class') ?? '') ||
  element.matches('small, i, em, font');

/** The caption of a picture that stands in no figure: a short text beside it that is set as one. */
function captionBeside(image: Element): string {
  const beside = besideOf(image);
  if (beside === null || !isCaption(beside) || beside.querySelector('img') !== null) return '';
  const text = fold(beside.textContent);
  return text.length <= longestCaption ? text : '';
}

/** `image` as data, with the caption of the figure it stands in, or else the one beside it. */
export function imageOf(image: Element): Image {
  const figure = image.closest('figure');
  const own =
    figure?.querySelectorAll('img').length === 1 ? figure.querySelector('figcaption') : null;
  return {
    src: image.getAttribute('src') ?? '',
    alt: line(image.getAttribute('alt'), 500),
    caption: figure === null ? captionBeside(image) : line(own?.textContent, 1000),
    width: sizeOf(image, 'width'),
    height: sizeOf(image, 'height'),
  };
}

/** A dek may stand between headline and picture; it is shorter than this, and there is one. */
const longestDek = 300;

const isParagraph = (block: Block): boolean =>
  !isHeading(block) && !isFigure(block) && block.length > 100;

const isPortrait = ({ width }: Image): boolean => width > 0 && width < minWidth;

/**
 * The picture between the headline and the first paragraph: many pages keep it outside of what holds the text.
 * `null` where there is none.
 */
export function findLeadImage({ blocks, stands }: Walked, title: string): Image | null {
  let hasDek = false;
  const seen = blocks.filter(({ isHidden }) => !isHidden);
  const from = headlineAt(seen, title);
  for (const block of from < 0 ? [] : seen.slice(from + 1)) {
    const stand = stands[block.id];
    const found = block.images === 0 || stand === undefined ? [] : matchesIn(stand.nodes, 'img');
    const image = found.find(
      (one) => one.closest('a, aside, nav') === null && !isPortrait(imageOf(one)),
    );
    if (image !== undefined) return imageOf(image);
    if (!isParagraph(block)) continue;
    if (hasDek || block.text.length > longestDek) return null;
    hasDek = true;
  }
  return null;
}

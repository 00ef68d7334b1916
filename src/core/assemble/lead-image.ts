import type { Image } from '../article';
import { comparableLength } from '../text/script-weight';
import { fold } from '../text/white-space';
import { line } from '../metadata/source';
import { followersOf, headlineIn } from '../metadata/headline';
import type { PageCopy } from '../copy/page-copy';

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

const isParagraph = (element: Element): boolean =>
  !element.matches('h1, h2, h3, figure, figcaption, header, nav') &&
  element.querySelector('div, p, section, figure, ul') === null &&
  element.closest('figcaption, figure, nav, ul') === null &&
  comparableLength(fold(element.textContent)) > 100;

/**
 * The picture between the headline and the first paragraph, in document order: many pages keep it
 * outside the element that holds the text, where extraction would lose it. `null` where there is none.
 */
export function findLeadImage({ document }: PageCopy, title: string): Image | null {
  const headline = headlineIn(document, title);
  if (headline === undefined) return null;
  let hasDek = false;
  for (const element of followersOf(headline, 'img, p, div, td, section')) {
    if (element.localName !== 'img') {
      if (!isParagraph(element)) continue;
      if (hasDek || fold(element.textContent).length > longestDek) return null;
      hasDek = true;
      continue;
    }
    const image = imageOf(element);
    const isSmall = image.width > 0 && image.width < minWidth;
    if (!isSmall && element.closest('a, aside, nav') === null) return image;
  }
  return null;
}

import type { PageCopy } from '../copy/page-copy';
import { type Portions, portions } from '../portions';
import { putInPlaceOf } from '../put-nodes';
import { addressOf, choosing } from './image-address';

/** Sizes adverts are sold in; a story's picture of exactly such a size has a figure or a text. */
const advertSizes = new Set([
  '300x250',
  '336x280',
  '728x90',
  '468x60',
  '970x250',
  '970x90',
  '160x600',
  '120x600',
  '300x600',
  '320x50',
  '320x100',
]);

const isAdvert = (image: Element): boolean =>
  advertSizes.has(`${image.getAttribute('width') ?? ''}x${image.getAttribute('height') ?? ''}`) &&
  (image.getAttribute('alt') ?? '') === '' &&
  image.closest('figure') === null;

/** One side of no more than a pixel, by the style of the picture alone. */
const smallStyle = /(?:^|;)\s*(?:width|height)\s*:\s*[01](?:px)?\s*(?:!|;|$)/i;

function isTracker(image: Element): boolean {
  if (['width', 'height'].some((name) => /^[01](?:px)?$/.test(image.getAttribute(name) ?? '')))
    return true;
  const style = (image.getAttribute('style') ?? '').slice(0, 2_000);
  // Some frameworks set no width and let the least width speak.
  return smallStyle.test(style) && !/min-(?:width|height)\s*:\s*[1-9]/i.test(style);
}

/**
 * Puts in the place of `image`'s `picture` all that it holds but the candidates: pages set captions in it, too. One that
 * is out of sight stays, and with it the mark that says so.
 */
function unpack(image: Element, hidden: ReadonlySet<Element>): void {
  const picture = image.closest('picture');
  if (picture === null || hidden.has(picture)) return;
  for (const source of picture.querySelectorAll('source')) source.remove();
  putInPlaceOf(picture, picture.childNodes);
}

/** The pages of the development corpora have up to a thousand. Of 80,000 each took its time, 3 s together. */
const mostImages = 10_000;

/**
 * Gives every image the one address it is shown from, absolute, and takes out the means by which
 * pages choose or delay it. Counters of one pixel, banners, images without an address
 * and those that are too many go.
 */
export function* settleImages({ document, base, hidden }: PageCopy): Portions<void> {
  const isDone = portions();
  for (const [at, image] of document.querySelectorAll('img').entries()) {
    if (isDone()) yield;
    const src = at < mostImages ? addressOf(image, base) : undefined;
    if (src === undefined || isTracker(image) || isAdvert(image)) {
      image.remove();
      continue;
    }
    image.setAttribute('src', src);
    for (const name of choosing) image.removeAttribute(name);
    unpack(image, hidden);
  }
}

import { imageAddress } from '../address';
import type { Page } from './page';

/** Attributes lazy-loading scripts keep the real address in, most used first. */
const lazyAddress = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-url',
  'data-hi-res-src',
  'data-image',
];
const lazySets = ['data-srcset', 'data-lazy-srcset'];

/** Wide enough for the full view's 34 em on a dense screen, and not a poster. */
const wantedWidth = 1400;
/** A longer `srcset` is not read; the longest of 24,000 in the development corpora has 5,200 characters. */
const longestSet = 20_000;

/** The candidate of a `srcset` closest to the wanted width, as written. */
export function bestOf(set: string): string {
  if (set.length > longestSet) return '';
  let best = { src: '', distance: Infinity };
  // A candidate ends at a comma after its descriptor or before white space; addresses hold commas too.
  for (const candidate of set.split(/,\s+|(?<=\s[\d.]{1,9}[wx]),|,$/)) {
    const [src = '', descriptor = '1x'] = candidate.trim().split(/\s+/);
    const size = Number.parseFloat(descriptor);
    const width = descriptor.endsWith('w') ? size : size * 700;
    // A picture too small is worse than one as much too large.
    const distance = width < wantedWidth ? (wantedWidth - width) * 2 : width - wantedWidth;
    if (src !== '' && distance < best.distance) best = { src, distance };
  }
  return best.src;
}

/** Stands in for a picture until a script puts the real one there. */
const isPlaceholder = (src: string): boolean =>
  src === '' ||
  src.startsWith('data:') ||
  /(?:blank|placeholder|spacer|lazy|1x1|transparent)[^/]*\.(?:gif|png|svg)/i.test(src);

function candidates(image: Element): string[] {
  const sources = [...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  const sets = [image, ...sources].flatMap((element) =>
    ['srcset', ...lazySets].map((name) => bestOf(element.getAttribute(name) ?? '')),
  );
  const lazy = lazyAddress.map((name) => image.getAttribute(name) ?? '');
  const src = image.getAttribute('src') ?? '';
  return [...sets, ...(isPlaceholder(src) ? [...lazy, src] : [src, ...lazy])];
}

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

const isTracker = (image: Element): boolean =>
  ['width', 'height'].some((name) => /^[01](?:px)?$/.test(image.getAttribute(name) ?? ''));

/**
 * Gives every image the one address it is shown from, absolute, and takes out the means by which
 * pages choose or delay it. Counters of one pixel and banners go.
 */
export function settleImages({ document, base, trace }: Page): void {
  for (const image of document.querySelectorAll('img')) {
    const src = candidates(image)
      .map((candidate) => imageAddress(candidate, base))
      .find((address) => address !== '');
    const reason =
      src === undefined
        ? 'no address'
        : isTracker(image)
          ? 'tracker'
          : isAdvert(image)
            ? 'advert'
            : '';
    if (src === undefined || reason !== '') {
      trace('settle-images', reason, image.getAttribute('src') ?? '');
      image.remove();
      continue;
    }
    image.setAttribute('src', src);
    for (const name of ['srcset', 'sizes', 'loading', ...lazyAddress, ...lazySets])
      image.removeAttribute(name);
    image.closest('picture')?.replaceWith(image);
  }
}

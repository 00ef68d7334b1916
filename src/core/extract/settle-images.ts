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
  // A candidate ends at a comma followed by white space; commas inside addresses are not.
  for (const candidate of set.split(/,\s+|,$/)) {
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

const isTracker = (image: Element): boolean =>
  ['width', 'height'].some((name) => /^[01](?:px)?$/.test(image.getAttribute(name) ?? ''));

/**
 * Gives every image the one address it is shown from, absolute, and takes out the means by which
 * pages choose or delay it. Images of one pixel are counters, not pictures, and go.
 */
export function settleImages({ document, base, trace }: Page): void {
  for (const image of document.querySelectorAll('img')) {
    const src = candidates(image)
      .map((candidate) => imageAddress(candidate, base))
      .find((address) => address !== '');
    if (src === undefined || isTracker(image)) {
      trace(
        'settle-images',
        src === undefined ? 'no address' : 'tracker',
        image.getAttribute('src') ?? '',
      );
      image.remove();
      continue;
    }
    image.setAttribute('src', src);
    for (const name of ['srcset', 'sizes', 'loading', ...lazyAddress, ...lazySets])
      image.removeAttribute(name);
    image.closest('picture')?.replaceWith(image);
  }
}

import { imageAddress } from '../address';
import { bestOf } from './best-of-set';

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

/** All by which a page chooses or delays a picture. */
export const choosing = ['srcset', 'sizes', 'loading', ...lazyAddress, ...lazySets];

/** An address of a picture, in an attribute of whatever name: each lazy loader has one of its own. */
export const looksLikePicture = /^\S{1,2000}\.(?:jpe?g|png|webp|gif|avif)(?:[?#]\S{0,2000})?$/i;
const isGif = /\.gif(?:[?#]|$)/i;
/** Whether an address alone says that a picture is meant. A gif is a counter more often. */
export const isSurelyPicture = (address: string): boolean =>
  looksLikePicture.test(address) && !isGif.test(address);
const isSetName = /srcset$/;

/** Stands in for a picture until a script puts the real one there. */
const isPlaceholder = (src: string): boolean =>
  src === '' ||
  src.startsWith('data:') ||
  /(?:blank|placeholder|spacer|lazy|1x1|transparent)[^/]*\.(?:gif|png|svg)/i.test(src);

/** Looked through for an address; a judgement, far above what a page has to say of one picture. */
const mostAttributes = 100;

/** What any attribute but those that say something else names a picture by. */
function unknownAddresses(image: Element): string[] {
  const found: string[] = [];
  // Each is looked for among all that the image has: of 8,000 that takes half a second.
  for (const name of image.getAttributeNames().slice(0, mostAttributes)) {
    const value = image.getAttribute(name) ?? '';
    if (/^(?:src|alt|title|class|id|style)$/.test(name)) continue;
    if (isSetName.test(name)) found.push(bestOf(value));
    else if (isSurelyPicture(value)) found.push(value);
  }
  return found;
}

/** Types that every browser shows; of others some show nothing. */
const shownType = /^\s*(?:$|image\/(?:avif|webp|png|jpe?g|gif)\b)/i;
/** For telephones, for paper, for the dark: another picture than is meant for a page like the story's. */
const otherMedium = /max-width|print|prefers-|orientation/i;

/** The best of every list of addresses that `element` has. */
const bestIn = (element: Element): string[] =>
  ['srcset', ...lazySets].map((name) => bestOf(element.getAttribute(name) ?? ''));

/** What the sources of `image`'s picture name: for a page like the story's, and for other media. */
function sourcesOf(image: Element): { usual: string[]; others: string[] } {
  const sources = [...(image.closest('picture')?.querySelectorAll('source') ?? [])].filter(
    (source) => shownType.test(source.getAttribute('type') ?? ''),
  );
  const isOther = (source: Element): boolean =>
    otherMedium.test(source.getAttribute('media') ?? '');
  return {
    usual: sources.filter((source) => !isOther(source)).flatMap(bestIn),
    others: sources.filter(isOther).flatMap(bestIn),
  };
}

function candidates(image: Element): string[] {
  const { usual, others } = sourcesOf(image);
  const sets = [...bestIn(image), ...usual];
  const lazy = lazyAddress.map((name) => image.getAttribute(name) ?? '');
  const src = image.getAttribute('src') ?? '';
  if (!isPlaceholder(src)) return [...sets, src, ...lazy, ...others];
  return [...sets, ...lazy, ...unknownAddresses(image), ...others, src];
}

/** The address `image` is best shown from, absolute; `undefined` where it has none that can be used. */
export function addressOf(image: Element, base: string): string | undefined {
  for (const candidate of candidates(image)) {
    const address = imageAddress(candidate, base);
    if (address !== '') return address;
  }
  return undefined;
}

/** Whether `image` names a real picture yet, by any attribute. */
export const isWaiting = (image: Element): boolean =>
  candidates(image).every((candidate) => isPlaceholder(candidate));

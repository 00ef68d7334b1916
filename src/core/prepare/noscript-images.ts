import type { PageCopy } from '../copy/page-copy';
import { type Portions, portions } from '../portions';
import { isSurelyPicture, isWaiting } from './image-address';

/** More than one picture's fallback has no place to be told from. */
const longest = 5000;

/** What a picture says of itself that a story needs. */
const kept = ['src', 'srcset', 'alt', 'width', 'height', 'title'];

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&#039;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

/** Attributes of the first `<img>` in `markup`; `null` where it holds none, or more than one. */
function imageIn(markup: string): ReadonlyMap<string, string> | null {
  const tags = markup.match(/<img\b[^<>]*>/gi) ?? [];
  const [tag] = tags;
  if (tag === undefined || tags.length > 1) return null;
  const attributes = new Map<string, string>();
  for (const [, name = '', , double, single, bare] of tag.matchAll(
    /([\w:-]+)\s*=\s*("([^"]*)"|'([^']*)'|([^\s"'>]+))/g,
  )) {
    const value = double ?? single ?? bare ?? '';
    attributes.set(
      name.toLowerCase(),
      value.replace(/&(?:amp|quot|#0?39|lt|gt);/g, (entity) => entities[entity] ?? entity),
    );
  }
  return attributes;
}

/** The one picture that `noscript` holds: as text where scripts run, as nodes where a parser took it for shown. */
function fallbackIn(noscript: Element): ReadonlyMap<string, string> | null {
  const images = noscript.querySelectorAll('img');
  const [image] = images;
  if (image === undefined)
    return noscript.textContent.length > longest ? null : imageIn(noscript.textContent);
  if (images.length > 1) return null;
  return new Map([...image.attributes].map(({ name, value }) => [name, value]));
}

/** Out of sight, or so far to one side that nobody comes by. */
const unseenStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|(?:left|top|text-indent)\s*:\s*-\d{3}/i;

const isCounter = (fallback: ReadonlyMap<string, string>): boolean =>
  unseenStyle.test((fallback.get('style') ?? '').slice(0, 2_000)) ||
  ['width', 'height'].some((name) => /^[01](?:px)?$/.test(fallback.get(name) ?? ''));

/** The pictures below `box` that stand in no fallback. */
const picturesIn = (box: Element): Element[] =>
  [...box.querySelectorAll('img')].filter((image) => image.closest('noscript') === null);

/** The picture that waits for its script right beside `noscript`, alone in a wrapper or by itself. */
function waitingBeside(noscript: Element): Element | undefined {
  const beside = [noscript.previousElementSibling, noscript.nextElementSibling];
  return beside
    .filter((element) => element !== null)
    .map((element) => (element.localName === 'img' ? [element] : picturesIn(element)))
    .filter((images) => images.length === 1)
    .flat()
    .find(isWaiting);
}

/** Where a picture is the matter and a script has yet to put it there. */
const isPictureBox = (parent: Element | null): boolean =>
  parent !== null && parent.localName !== 'body' && picturesIn(parent).length === 0;

/**
 * Whether a fallback that no picture waits for is one to be looked at: it stands where pictures do, has a size, or is
 * a picture's file. What counts the readers without scripts has none of these, as a rule.
 */
const isForTheEye = (fallback: ReadonlyMap<string, string>, noscript: Element): boolean =>
  noscript.closest('figure, picture') !== null ||
  ['width', 'height', 'srcset'].some((name) => fallback.has(name)) ||
  isSurelyPicture(fallback.get('src') ?? '');

/** Gives what is beside or around `noscript` the picture that it holds for browsers without scripts. */
function useFallback(noscript: Element, hidden: Set<Element>): void {
  const fallback = fallbackIn(noscript);
  if (fallback === null || isCounter(fallback)) return;
  let image = waitingBeside(noscript);
  if (image === undefined) {
    if (!isForTheEye(fallback, noscript)) return;
    if (!isPictureBox(noscript.closest('figure') ?? noscript.parentElement)) return;
    image = noscript.ownerDocument.createElement('img');
    noscript.before(image);
  }
  // What stood in for it may have been too small to see; the picture itself is not.
  hidden.delete(image);
  for (const name of kept) {
    const value = fallback.get(name);
    if (value !== undefined) image.setAttribute(name, value);
  }
}

/**
 * Gives pictures that wait for a script the address that the page keeps for browsers without one. Of all that is
 * kept in `noscript` only pictures are looked at: its text is never shown to whoever has scripts.
 */
export function* noscriptImages({ document, hidden }: PageCopy): Portions<void> {
  const isDone = portions();
  for (const noscript of document.body.querySelectorAll('noscript')) {
    useFallback(noscript, hidden);
    noscript.remove();
    if (isDone()) yield;
  }
}

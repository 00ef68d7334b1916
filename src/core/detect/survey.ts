import { gatherTexts, type Texts } from './texts';

/** What one walk over a page has seen of it. */
export interface Survey {
  readonly texts: Texts;
  /** Elements by tag, those in what was passed over left out. */
  readonly tags: ReadonlyMap<string, number>;
  /** All different values of `class`, in lower case, each on a line. */
  readonly names: string;
  readonly headings: number;
  /** Headings that are links, or hold one. */
  readonly linkedHeadings: number;
}

/**
 * Nodes looked at before giving up. Of the development pages one in ten has more; with 6,000 detection was no better,
 * with 1,500 its F1 was 0.008 less.
 */
const mostNodes = 2500;
/** Characters of names that are looked through; nine in ten development pages have fewer. */
const mostNames = 20_000;
/** Links of one paragraph that are measured: with more than that it is no prose in any case. */
const mostLinks = 20;
/** Characters a link in a menu has at most, on average: with more, the list tells something. */
const mostInMenu = 45;

/** Passed over with all that is in them: they lead elsewhere, ask for something, or show no text. */
const passedOver = new Set(
  'button dialog footer iframe label nav noscript script select style svg template textarea'.split(
    ' ',
  ),
);
/** They begin no line of their own. */
const inline = new Set(
  (
    'abbr b bdi bdo big cite code data del em font i img input ins kbd mark picture q ruby s samp small source span ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
);
const headingTags = 'h1, h2, h3, h4, h5, h6';
const isHeading = new Set(headingTags.split(', '));

/** Length of the text of `element`'s first links, and how many links there are. */
function linksIn(element: Element): [length: number, count: number] {
  if (element.firstElementChild === null) return [0, 0];
  const links = element.getElementsByTagName('a');
  const count = links.length;
  let length = 0;
  for (let at = 0; at < count && at < mostLinks; at++) length += links[at]?.textContent.length ?? 0;
  return [length, count];
}

/** How many links a list holds that is a menu: nothing but short links, and no headings; otherwise 0. */
function menuLinks(list: Element): number {
  const count = list.getElementsByTagName('a').length;
  if (count < 2 || count < list.getElementsByTagName('li').length) return 0;
  if (list.textContent.length > mostInMenu * count) return 0;
  return list.querySelector(headingTags) === null ? count : 0;
}

/** The next node in document order that is not inside `walker`'s. */
function passOver(walker: TreeWalker): Node | null {
  do {
    const next = walker.nextSibling();
    if (next !== null) return next;
  } while (walker.parentNode() !== null);
  return null;
}

/**
 * Walks once over all that is below `root`, the page's body. Every element's properties are read, never its methods
 * called, until its tag is known: a form's fields can hide both.
 */
export function surveyOf(root: Element): Survey {
  const gather = gatherTexts();
  const tags = new Map<string, number>();
  const names = new Set<unknown>();
  let headings = 0;
  let linkedHeadings = 0;

  /** Takes in an element; whether all that is inside it is thereby dealt with. */
  function take(element: Element, tag: string): boolean {
    if (tag === 'a') {
      gather.link(element.textContent.trim().length);
      const heading = element.firstElementChild && element.querySelector(headingTags);
      if (heading !== null) {
        headings++;
        linkedHeadings++;
      }
      return true;
    }
    if (inline.has(tag)) return false;
    names.add(element.className);
    if (tag === 'p' || tag === 'pre') {
      gather.whole(
        tag === 'p' ? 'paragraph' : 'block',
        element.textContent.trim(),
        ...linksIn(element),
      );
      return true;
    }
    if (isHeading.has(tag)) {
      const isLinked = element.getElementsByTagName('a').length > 0;
      const text = element.textContent.trim();
      gather.whole('heading', text, isLinked ? text.length : 0, Number(isLinked));
      headings++;
      if (isLinked) linkedHeadings++;
      return true;
    }
    if (passedOver.has(tag)) return true;
    if (tag === 'br') gather.lineBreak();
    else gather.end();
    if (tag !== 'ul') return false;
    const links = menuLinks(element);
    const length = links === 0 ? 0 : element.textContent.trim().length;
    if (links > 0) gather.link(length);
    return links > 0;
  }

  const walker = root.ownerDocument.createTreeWalker(root, 5);
  let node = walker.nextNode();
  for (let seen = 0; node !== null && seen < mostNodes; seen++) {
    let isDone = false;
    if (node.nodeType === 3) {
      gather.text((node as Text).data);
    } else {
      const tag = (node as Element).localName;
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
      isDone = take(node as Element, tag);
    }
    node = isDone ? passOver(walker) : walker.nextNode();
  }
  const strings = [...names].filter((name) => typeof name === 'string');
  return {
    texts: gather.texts(),
    tags,
    names: strings.join('\n').slice(0, mostNames).toLowerCase(),
    headings,
    linkedHeadings,
  };
}

import { gatherTexts, type TextKind, type Texts } from './texts';

/** What one walk over a page has seen of it. */
export interface Survey {
  readonly texts: Texts;
  /** All different values of `class`, in lower case, each on a line. */
  readonly names: string;
  readonly headings: number;
  /** Headings that are links, or hold one. */
  readonly linkedHeadings: number;
}

/**
 * Nodes looked at before giving up. With 2,500 or 6,000 detection was no better on the development pages, and the
 * slowest in a hundred took over 5 ms; with 1,600 its F1 was 0.002 less.
 */
const mostNodes = 2000;
/** Characters of names that are looked through; nine in ten development pages have fewer. */
const mostNames = 20_000;
/** Links of one paragraph that are measured: with more than that it is no prose in any case. */
const mostLinks = 20;
/** Characters a link in a menu has at most, on average: with more, the list tells something. */
const mostInMenu = 45;

/** What is done with an element of a tag; of any other, a block begins with it. */
const roles = new Map<string, 'over' | 'inline' | 'heading' | 'text' | 'link' | 'list' | 'break'>([
  ['p', 'text'],
  ['pre', 'text'],
  ['a', 'link'],
  ['ul', 'list'],
  ['br', 'break'],
]);
const headings = 'h1,h2,h3,h4,h5,h6';
for (const tag of headings.split(',')) roles.set(tag, 'heading');
// They lead elsewhere, ask for something, or show no text: passed over with all that is in them.
for (const tag of 'button dialog footer iframe label nav noscript script select style svg template textarea'.split(
  ' ',
))
  roles.set(tag, 'over');
// They begin no line of their own.
for (const tag of 'abbr b bdi cite code del em font i img input ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
  ' ',
))
  roles.set(tag, 'inline');

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
  return list.querySelector(headings) === null ? count : 0;
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
  const names = new Set<unknown>();
  let allHeadings = 0;
  let linkedHeadings = 0;

  /** Takes in a text that stands whole by itself. */
  function takeText(element: Element, kind: TextKind): void {
    const [linked, links] = linksIn(element);
    gather.whole(kind, element.textContent.trim(), linked, links);
    if (kind !== 'heading') return;
    allHeadings++;
    if (links > 0) linkedHeadings++;
  }

  function takeLink(element: Element): void {
    gather.link(element.textContent.trim().length);
    if (element.firstElementChild === null || element.querySelector(headings) === null) return;
    allHeadings++;
    linkedHeadings++;
  }

  /** Takes in a list; whether it is a menu, of which only its length is taken. */
  function takeList(list: Element): boolean {
    gather.end();
    const isMenu = menuLinks(list) > 0;
    if (isMenu) gather.link(list.textContent.trim().length);
    return isMenu;
  }

  /** Takes in an element; whether all that is inside it is thereby dealt with. */
  function take(element: Element): boolean {
    const tag = element.localName;
    const role = roles.get(tag);
    if (role === 'inline') return false;
    if (role === 'link') {
      takeLink(element);
      return true;
    }
    names.add(element.className);
    if (role === 'over') return true;
    if (role === 'text' || role === 'heading') {
      takeText(element, tag === 'p' ? 'paragraph' : tag === 'pre' ? 'block' : 'heading');
      return true;
    }
    if (role === 'list') return takeList(element);
    if (role === 'break') gather.lineBreak();
    else gather.end();
    return false;
  }

  const walker = root.ownerDocument.createTreeWalker(root, 5);
  let node = walker.nextNode();
  for (let seen = 0; node !== null && seen < mostNodes; seen++) {
    const isText = node.nodeType === 3;
    if (isText) gather.text((node as Text).data);
    const isDone = !isText && take(node as Element);
    node = isDone ? passOver(walker) : walker.nextNode();
  }
  const strings = [...names].filter((name) => typeof name === 'string');
  return {
    texts: gather.texts(),
    names: strings.join('\n').slice(0, mostNames).toLowerCase(),
    headings: allHeadings,
    linkedHeadings,
  };
}

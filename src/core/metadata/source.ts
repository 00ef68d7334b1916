import { isBlock } from '../block-tags';
import { headingsOf } from './headline';
import { type Thing, articleThing, pageThing, thingsIn } from './json-ld';
import type { Block } from '../blocks/block';
import { isInAny } from '../in-any';
import type { PageCopy } from '../copy/page-copy';
import { hasReferences, withoutReferences } from './references';
import { oneLine } from '../text/one-line';

/** Where metadata is read from: the copy of the page, before the body is chosen from it. */
export interface Source {
  readonly document: Document;
  /** The blocks of the page that a person sees. */
  readonly blocks: readonly Block[];
  /** The first elements that match `selector`, in order. */
  readonly marked: (selector: string) => Element[];
  /** Those of them that a person sees. */
  readonly seen: (selector: string) => Element[];
  /** The text of `element` without what in it is out of sight. */
  readonly textOf: (element: Element) => string;
  readonly url: string;
  /** What relative addresses are relative to. */
  readonly base: string;
  readonly jsonLd: Thing;
  /** The page itself, as its JSON-LD tells it. */
  readonly page: Thing;
  /** Content of the first `<meta>` with one of these names or properties, in the order given. */
  readonly meta: (...names: string[]) => string;
  /** A text of the head as people are to read it: without what was escaped twice. */
  readonly plain: (text: string) => string;
}

/** Metadata is a line of text: nothing longer is looked at. */
const maxLength = 1000;

/** Of more elements with one mark none says anything of the story: a list of comments has hundreds. */
const mostMarked = 40;

/** Where readers speak; not the page's own body, which many templates call by that name. */
export const comments =
  ':is(section, div, ol, ul, li, article):is([class*="comment" i], [id*="comment" i])';

/** What of a page's copy metadata is read from. */
export type MetadataPage = Pick<PageCopy, 'document' | 'base' | 'hidden'>;

export function sourceOf(
  { document, base, hidden }: MetadataPage,
  blocks: readonly Block[],
  url: string,
): Source {
  const shown = blocks.filter(({ isHidden, text }) => !isHidden && text !== '');
  const isOfReferences = shown.some(({ text }) => hasReferences(text));
  const plain = (text: string): string => (isOfReferences ? text : withoutReferences(text));
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = plain(line(meta.getAttribute('content'), maxLength));
    for (const key of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(key)?.slice(0, 100).trim().toLowerCase() ?? '';
      if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content);
    }
  }
  const marked = (selector: string): Element[] =>
    [...document.querySelectorAll(selector)].slice(0, mostMarked);
  const headings = new Set(headingsOf(shown).map(({ text }) => text.toLowerCase()));
  const things = thingsIn(document);
  return {
    document,
    marked,
    seen: (selector) => marked(selector).filter((element) => !isInAny(element, hidden)),
    textOf: (element) => textSeen(element, hidden),
    blocks: shown,
    plain,
    url,
    base,
    jsonLd: articleThing(things, headings),
    page: pageThing(things),
    meta: (...names) =>
      names.map((name) => metas.get(name)).find((content) => content !== undefined) ?? '',
  };
}

/** The first of `element`'s text that a person sees, each block of it on a line of its own. */
function textSeen(element: Element, hidden: ReadonlySet<Element>): string {
  const walker = element.ownerDocument.createTreeWalker(
    element,
    5 /* elements and texts */,
    (node) => (hidden.has(node as Element) ? 2 /* with all in it */ : 1),
  );
  let text = '';
  let line: Element | null = null;
  while (text.length < maxLength && walker.nextNode() !== null) {
    const { currentNode: node } = walker;
    if (node.nodeName === 'BR') line = null;
    if (node.nodeType !== 3) continue;
    const block = blockRound(node, element);
    if (block !== line) text += '\n';
    line = block;
    text += (node.nodeValue ?? '').slice(0, maxLength).replace(/\s+/g, ' ');
  }
  return text;
}

/** The innermost block in `element` that `node` stands in, else `element`. */
function blockRound(node: Node, element: Element): Element {
  let at = node.parentElement;
  while (at !== null && at !== element && !isBlock(at)) at = at.parentElement;
  return at ?? element;
}

/** The words of `text`, single letters apart. */
export const wordsIn = (text: string): string[] => text.match(/\p{L}{2,}/gu) ?? [];

/** `text` on one line, without markup some publishers put in metadata, at most `limit` characters. */
export function line(text: string | null | undefined, limit = 500): string {
  return oneLine((text ?? '').slice(0, 4 * limit).replace(/<\/?[a-z][^<>]{0,200}>/gi, ' '), limit);
}

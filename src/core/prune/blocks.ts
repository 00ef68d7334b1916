import { hostOf } from '../address';
import { comparableLength } from '../text/script-weight';
import { fold } from '../text/white-space';
import type { Page } from '../extract/page';
import { ancestorsOf } from './ancestors';
import { blockTags, isBlock } from '../block-tags';
import { isTermsText } from './phrases';

/**
 * The smallest parts of a page that are kept or left out whole: a paragraph, heading, list, table,
 * figure, quote or preformatted text.
 */
export interface Block {
  readonly element: Element;
  readonly text: string;
  /** Characters, comparable between scripts. */
  readonly length: number;
  /** Share of the text that is inside links out of the page, 0 to 1. */
  readonly linkShare: number;
  /** Whether every link leads to the page's own site. */
  readonly isInternal: boolean;
  /** Whether it ends as a sentence does. */
  readonly isSentence: boolean;
  readonly kind: BlockKind;
}

export type BlockKind =
  /** A paragraph long enough to be nothing else. */
  | 'prose'
  /** Mostly link text. */
  | 'teaser'
  | 'heading'
  /** Too short to tell by itself. */
  | 'short'
  /** A picture, with or without caption. */
  | 'media'
  /** Kept or left out by what is around it, never looked into: code, real tables. */
  | 'whole';

/** Shorter paragraphs need their neighbours to be told from a teaser's summary. Readability's own length of a paragraph. */
const proseLength = 140;

const neverEntered = new Set([
  'pre',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dl',
  'details',
  'math',
  'svg',
]);

const isLayoutTable = (table: Element): boolean =>
  [...table.querySelectorAll('td')].some((cell) => fold(cell.textContent).length > 400);

/** A list is one block where its items are short; one of long items is read item by item. */
const isShortList = (list: Element): boolean =>
  list.children.length === 0 || fold(list.textContent).length / list.children.length < 400;

/** Whether `element` is read as one; `parents` are all elements with a block inside them. */
function isLeaf(element: Element, parents: ReadonlySet<Element>): boolean {
  if (neverEntered.has(element.localName)) return true;
  if (element.localName === 'table') return !isLayoutTable(element);
  if (element.localName === 'ul' || element.localName === 'ol') return isShortList(element);
  return isBlock(element) && !parents.has(element);
}

/** Sentence ends in the scripts of the corpora; quotes and brackets may close after them. */
const sentenceEnd = /[.!?。！？؟।:;：；][\s"'”’»›」』)\]]*$/u;
/** What teasers end with where a machine has cut them. */
const cut = /(?:\.{3}|…)$/;

function kindOf(element: Element, text: string, length: number, linkShare: number): BlockKind {
  if (element.matches('h1, h2, h3, h4, h5, h6')) return linkShare > 0.8 ? 'teaser' : 'heading';
  if (element.matches('figure') || (text.length < 40 && element.querySelector('img') !== null))
    return 'media';
  if (linkShare >= 0.6) return 'teaser';
  if (element.matches('pre, table, dl, details, math, svg')) return 'whole';
  const isProse = length >= proseLength && linkShare < 0.4 && !(cut.test(text) && length < 240);
  return isProse && !isTermsText(text) ? 'prose' : 'short';
}

/**
 * The last two labels of a host, three where the last two are short ("co.uk"): near enough to its
 * registrable domain to tell a site's own links, without the weight of the public suffix list.
 */
function siteOf(url: string): string {
  const host = hostOf(url);
  return host
    .split('.')
    .slice(/\.[a-z]{2,3}\.[a-z]{2}$/.test(host) ? -3 : -2)
    .join('.');
}

/** The page's own site, under the host it was read from and the one it calls its home. */
function ownSites(document: Document, url: string): Set<string> {
  const home = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return new Set([siteOf(url), siteOf(home)].filter((site) => site !== ''));
}

/**
 * A jump to a place in the page: contents or a footnote, which belong to the story. A "#…" that names no
 * place is a button. In a body that is out of its document no place can be looked up; there buttons are
 * gone already.
 */
function isJump(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  if (href.length < 2 || !href.startsWith('#')) return false;
  return !link.isConnected || link.ownerDocument.getElementById(decoded(href.slice(1))) !== null;
}

/** A fragment as the `id` it names; pages write both forms. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function blockOf(element: Element, sites: ReadonlySet<string>): Block {
  const text = fold(element.textContent);
  const links = [...element.querySelectorAll('a[href]')].filter((link) => !isJump(link));
  const linked = links.reduce((sum, link) => sum + fold(link.textContent).length, 0);
  const length = comparableLength(text);
  const linkShare = text.length === 0 ? 0 : Math.min(1, linked / text.length);
  return {
    element,
    text,
    length,
    linkShare,
    isInternal: links.every((link) => {
      const href = link.getAttribute('href') ?? '';
      return !/^https?:/i.test(href) || sites.has(siteOf(href));
    }),
    isSentence: sentenceEnd.test(text) && !cut.test(text),
    kind: kindOf(element, text, length, linkShare),
  };
}

/** Text of these is no text of the page. */
const silent = new Set(['script', 'style', 'noscript', 'template', 'head', 'iframe', 'object']);

/** The blocks of `root`, a part of the page, in document order; empty ones are left out. */
export function blocksOf(root: Element, { document, url }: Page): Block[] {
  const blocks: Block[] = [];
  const sites = ownSites(document, url);
  const parents = ancestorsOf(root.querySelectorAll(blockTags));
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (silent.has(child.localName)) continue;
      if (!isLeaf(child, parents)) {
        visit(child);
        continue;
      }
      const block = blockOf(child, sites);
      if (block.text !== '' || child.querySelector('img, svg, math') !== null) blocks.push(block);
    }
  };
  visit(root);
  return blocks;
}

import { comparableLength } from '../text/script-weight';
import { fold } from '../text/white-space';

/**
 * The smallest parts of a body that are kept or left out whole: a paragraph, heading, list, table,
 * figure, quote or preformatted text.
 */
export interface Block {
  readonly element: Element;
  readonly text: string;
  /** Characters, comparable between scripts. */
  readonly length: number;
  /** Share of the text that is inside links, 0 to 1. */
  readonly linkShare: number;
  readonly kind: BlockKind;
}

export type BlockKind =
  /** Text in sentences. */
  | 'prose'
  /** Mostly link text, or text cut short as teasers are. */
  | 'teaser'
  | 'heading'
  /** Too short to tell. */
  | 'short'
  /** A picture, with or without caption. */
  | 'media'
  /** Kept as it is: code, real tables. */
  | 'whole';

const blockTags =
  'address, article, aside, blockquote, dd, details, div, dl, dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, table, tbody, td, th, thead, tr, ul';
/** Never looked into. */
const wholes = 'pre, figure, h1, h2, h3, h4, h5, h6, math, svg, dl, details';

const isLayoutTable = (table: Element): boolean =>
  [...table.querySelectorAll('td')].some((cell) => fold(cell.textContent).length > 400);

/** A list is one block where its items are short; a list of long items is read item by item. */
const isShortList = (list: Element): boolean =>
  list.children.length === 0 || fold(list.textContent).length / list.children.length < 400;

function isLeaf(element: Element): boolean {
  if (element.matches(wholes)) return true;
  if (element.matches('table')) return !isLayoutTable(element);
  if (element.matches('ul, ol')) return isShortList(element);
  return element.matches(blockTags) && element.querySelector(blockTags) === null;
}

/** Sentence ends in the scripts of the corpora; closing quotes may follow. */
const sentenceEnd = /[.!?。！？؟।:;：；…][\s"'”’»›」』)\]]*$/u;
const cutShort = /(?:\.{3}|…)$/;

function kindOf(element: Element, text: string, length: number, linkShare: number): BlockKind {
  if (element.matches('h1, h2, h3, h4, h5, h6')) return linkShare > 0.8 ? 'teaser' : 'heading';
  if (element.matches('pre, table, dl, details, math, svg'))
    return linkShare > 0.6 ? 'teaser' : 'whole';
  if (element.matches('figure') || (text.length < 40 && element.querySelector('img') !== null))
    return 'media';
  if (linkShare >= 0.6) return 'teaser';
  if (cutShort.test(text) && length < 220 && linkShare > 0.2) return 'teaser';
  if (length >= 100 || (length >= 50 && sentenceEnd.test(text))) return 'prose';
  return 'short';
}

/** Measures one block. */
export function blockOf(element: Element): Block {
  const text = fold(element.textContent);
  const links = element.matches('a') ? [element] : [...element.querySelectorAll('a[href]')];
  const linked = links.reduce((sum, link) => sum + fold(link.textContent).length, 0);
  const length = comparableLength(text);
  const linkShare = text.length === 0 ? 0 : Math.min(1, linked / text.length);
  return { element, text, length, linkShare, kind: kindOf(element, text, length, linkShare) };
}

/** The blocks of `body` in document order; empty ones are left out. */
export function blocksOf(body: Element): Block[] {
  const blocks: Block[] = [];
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (isLeaf(child)) {
        const block = blockOf(child);
        if (
          block.text !== '' ||
          child.matches('figure, svg, math') ||
          child.querySelector('img') !== null
        ) {
          blocks.push(block);
        }
      } else {
        visit(child);
      }
    }
  };
  visit(body);
  return blocks;
}

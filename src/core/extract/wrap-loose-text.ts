import { blockTags, isBlock } from '../block-tags';
import type { Page } from './page';

/** Text, inline elements, and the comments frameworks put between two texts of one sentence. */
const isInline = (node: Node): boolean =>
  node.nodeType === 3 || node.nodeType === 8 || (node.nodeType === 1 && !isBlock(node as Element));

const isBreak = (node: Node | undefined): boolean => node?.nodeName.toLowerCase() === 'br';
const isSpace = (node: Node): boolean => node.nodeType === 3 && (node as Text).data.trim() === '';

/** A text or a picture: something a person sees. */
const isContent = (node: Node): boolean =>
  (node.textContent ?? '').trim() !== '' ||
  (node.nodeType === 1 &&
    ((node as Element).localName === 'img' || (node as Element).querySelector('img') !== null));

/** The runs of `parent`'s children that are one paragraph each: ended by a block, or by two breaks. */
function runsOf(parent: Element): ChildNode[][] {
  const runs: ChildNode[][] = [[]];
  let breaks: ChildNode[] = [];
  for (const node of parent.childNodes) {
    if (isBreak(node) || (breaks.length > 0 && isSpace(node))) {
      breaks.push(node);
      continue;
    }
    const isGap = breaks.filter(isBreak).length >= 2;
    if (!isInline(node)) runs.push([]);
    else if (isGap) runs.push([node]);
    else runs.at(-1)?.push(...breaks, node);
    breaks = [];
  }
  return runs.filter((run) => run.some((node) => !isSpace(node) && node.nodeType !== 8));
}

/** In these, loose text is no paragraph: it is their one line, or it is nothing that shows. */
const closed = new Set([
  'p',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dl',
  'table',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'figure',
]);

/** Inline elements that pages before style sheets set whole stories in. */
const loose = new Set(['font', 'span', 'big', 'small']);

const isOpen = (element: Element): boolean =>
  loose.has(element.localName) || (isBlock(element) && !closed.has(element.localName));

/**
 * Puts text that stands loose between blocks, or is parted by double breaks, into paragraphs, so that
 * every text and picture of the page is in an element of its own that can be kept or left out.
 */
export function wrapLooseText({ document }: Page): void {
  const parents = new Set<Element>();
  for (const element of document.body.querySelectorAll(`${blockTags}, br`)) {
    const parent = element.parentElement;
    if (parent !== null && isOpen(parent)) parents.add(parent);
  }
  for (const parent of [document.body, ...parents]) {
    const runs = runsOf(parent);
    const isOneParagraph = runs.length < 2 && ![...parent.children].some(isBlock);
    if (isOneParagraph) continue;
    for (const run of runs) {
      if (!run.some(isContent)) continue;
      const paragraph = document.createElement('p');
      run[0]?.before(paragraph);
      paragraph.append(...run);
    }
  }
}

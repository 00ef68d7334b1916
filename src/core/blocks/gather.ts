import { isBlock } from '../block-tags';
import { isDrawing } from './drawing';
import { isTick } from './tick';
import { type Tool, isOfQuote, isTool } from './told-beside';

/** What a person sees how, in the copy. */
export interface Sight {
  readonly hidden: ReadonlySet<Element>;
  readonly breaking: ReadonlySet<Element>;
}

/** What is counted of one block. */
export interface Gathered {
  text: string;
  /** Characters inside links out of the page. */
  linked: number;
  images: number;
  large: number;
  controls: number;
  /** Buttons that may be no controls, in order: what is beside them decides. */
  readonly tools: Tool[];
  /** List items and cells. */
  items: number;
  readonly links: Element[];
  readonly texts: Text[];
  /** Elements in it that are out of sight: blocks of their own. */
  readonly hidden: Element[];
}

export const nothing = (): Gathered => ({
  text: '',
  linked: 0,
  images: 0,
  large: 0,
  controls: 0,
  tools: [],
  items: 0,
  links: [],
  texts: [],
  hidden: [],
});

/**
 * What these hold is no text of the page: it is not shown, or it is what a field could be set to. A closed
 * list: all else is in a block.
 */
export const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'iframe',
  'object',
  'embed',
  'video',
  'audio',
  'canvas',
  'svg',
  'select',
  'textarea',
  'datalist',
  'meter',
  'progress',
]);

const controls = new Set(['input', 'select', 'textarea', 'button']);

/** Whether `element` asks for something. A button in the head of a column sorts the table; a box may tick off an item. */
const asks = (element: Element, tag: string): boolean =>
  controls.has(tag) &&
  element.getAttribute('type') !== 'hidden' &&
  !(
    tag === 'button' &&
    (element.closest('th') !== null || isOfQuote(element as HTMLButtonElement))
  ) &&
  !(tag === 'input' && isTick(element as HTMLInputElement));

/** Smaller pictures may be previews of other pages. */
const leastLarge = 300;

const isLarge = (image: Element): boolean =>
  ['width', 'height'].every((side) => Number(image.getAttribute(side)) >= leastLarge);

/** Parts of a line that stand apart without being blocks. */
const cells = new Set(['caption', 'legend', 'summary', 'option', 'rt']);

/**
 * A jump to a place in the page, or a button that is written as a link, does not lead out of it. Jumps belong
 * to the story: contents, a footnote.
 */
function leadsOut(link: Element): boolean {
  const href = link.getAttribute('href');
  return href !== null && (!href.startsWith('#') || href.length < 2);
}

/** Counts `node` and all below it into `into`, with a space wherever a line ends. */
export function gather(node: Node, into: Gathered, sight: Sight, isLinked = false): void {
  if (node.nodeType === 3) {
    const { data } = node as Text;
    into.text += data;
    into.texts.push(node as Text);
    if (isLinked) into.linked += data.trim().length;
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  const tag = element.localName;
  const isBeside = tag === 'button' && isTool(element as HTMLButtonElement);
  if (!isBeside && asks(element, tag)) into.controls++;
  const from = into.text.length;
  if (tag === 'svg' && !sight.hidden.has(element) && isDrawing(element)) into.images++;
  if (silent.has(tag)) return;
  if (sight.hidden.has(element)) {
    into.hidden.push(element);
    return;
  }
  if (tag === 'br') {
    into.text += '\n';
    return;
  }
  if (tag === 'img') {
    into.images++;
    if (isLarge(element)) into.large++;
  } else if (tag === 'li' || tag === 'td') into.items++;
  const isLink = tag === 'a' && leadsOut(element);
  if (isLink) into.links.push(element);
  const isApart = isBlock(element) || cells.has(tag) || sight.breaking.has(element);
  if (isApart) into.text += ' ';
  for (let child = element.firstChild; child !== null; child = child.nextSibling)
    gather(child, into, sight, isLinked || isLink);
  if (isApart) into.text += ' ';
  if (isBeside) into.tools.push({ from, to: into.text.length });
}

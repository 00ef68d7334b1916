import { whole } from '../blocks/leaf';
import { putWordsInto } from '../put-nodes';

/** How a block is written in the story. Pages set paragraphs in anything; a story has paragraphs. */

/** Written as they are. */
const asIs = new Set([...whole, 'ul', 'ol', 'li', 'table', 'blockquote']);

/** Round blocks these say something; all else round them is layout. */
const wrappers = new Set(['blockquote', 'ul', 'ol', 'li', 'details', 'figure']);

/** Wrappers of `element` up to `top`, outermost first. */
export function wrappersOf(element: Node, top: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at !== null && at !== top; at = at.parentElement) {
    if (wrappers.has(at.localName)) found.unshift(at);
  }
  // An item whose list is no list, or a list that holds no items, would be broken markup.
  return found.filter(
    (wrapper, at) => wrapper.localName !== 'li' || /^[uo]l$/.test(found[at - 1]?.localName ?? ''),
  );
}

/** A wrapper without anything in it, and without the page's names. */
export function emptied(wrapper: Element, document: Document): Element {
  const made = document.createElement(wrapper.localName);
  for (const name of ['start', 'reversed', 'type', 'open', 'dir', 'lang', 'id'])
    if (wrapper.hasAttribute(name)) made.setAttribute(name, wrapper.getAttribute(name) ?? '');
  return made;
}

/** One element for the nodes of a block: the block's own where it is a story's, else a paragraph. */
export function shaped(nodes: readonly ChildNode[], isItem: boolean, document: Document): Element {
  const [only] = nodes;
  const element = nodes.length === 1 && only?.nodeType === 1 ? (only as Element) : null;
  if (element !== null && asIs.has(element.localName) && (element.localName !== 'li' || isItem))
    return element;
  const paragraph = document.createElement('p');
  if (element !== null && isEmptied(element)) {
    for (const name of ['dir', 'lang', 'id'])
      if (element.hasAttribute(name))
        paragraph.setAttribute(name, element.getAttribute(name) ?? '');
    putWordsInto(paragraph, element.childNodes);
  } else putWordsInto(paragraph, nodes);
  return paragraph;
}

/** Blocks by layout are unpacked; inline elements say something (a link, emphasis) and stay. */
const isEmptied = ({ localName }: Element): boolean =>
  !/^(?:a|b|strong|i|em|code|img|svg|cite|q|u|s|time|sup|sub|small|mark|abbr|picture|ruby)$/.test(
    localName,
  );

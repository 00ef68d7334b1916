import { blockAttribute } from '../place';
import { type Portions, portions } from '../portions';

/** What a `span` can say: its language and direction, a hint, or the place that a jump leads to. */
const saying = ['lang', 'dir', 'title', 'id', blockAttribute] as const;

const isPlain = (node: Node): boolean =>
  /^(?:SPAN|FONT)$/.test(node.nodeName) &&
  !saying.some((name) => (node as Element).hasAttribute(name));

/** Puts what stands in plain children of `parent` in their place, and texts that meet there together. */
function unwrapIn(parent: Element): void {
  const fragment = parent.ownerDocument.createDocumentFragment();
  let text = '';
  const endText = (): void => {
    if (text !== '') fragment.append(text);
    text = '';
  };
  for (const child of [...parent.childNodes]) {
    for (const node of isPlain(child) ? [...child.childNodes] : [child]) {
      if (node.nodeType === 3) {
        text += node.nodeValue ?? '';
        continue;
      }
      endText();
      fragment.append(node);
    }
  }
  endText();
  parent.replaceChildren(fragment);
}

/**
 * Takes away elements in `body` that mark words for a page's own style alone, and keeps the words: a program of a
 * megabyte stands in 56,000 of them, and each would be carried, sanitised and laid out.
 */
export function* unwrapPlain(body: Element): Portions<void> {
  const isDone = portions();
  // From the inside out: then what stands in a plain element is not to be looked at again.
  for (const parent of [...body.querySelectorAll('*')].reverse()) {
    if (isDone()) yield;
    if ([...parent.children].some(isPlain)) unwrapIn(parent);
  }
}

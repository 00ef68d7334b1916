import { blockAttribute } from '../place';
import { type Portions, portions } from '../portions';
import { putWordsInto } from '../put-nodes';

/** What a `span` can say: its language and direction, a hint, or the place that a jump leads to. */
const saying = ['lang', 'dir', 'title', 'id', blockAttribute] as const;

/** Comments are as plain as can be: nobody reads them, and each parts a text in two. */
const isPlain = (node: Node): boolean =>
  node.nodeType === 8 ||
  (/^(?:SPAN|FONT)$/.test(node.nodeName) &&
    !saying.some((name) => (node as Element).hasAttribute(name)));

/** Puts what stands in plain children of `parent` in their place. */
function unwrapIn(parent: Element): void {
  const nodes = [...parent.childNodes].flatMap((child) =>
    isPlain(child) ? [...child.childNodes] : [child],
  );
  parent.replaceChildren();
  putWordsInto(parent, nodes);
}

/**
 * Takes away comments in `body`, and elements that mark words for a page's own style alone; keeps the words. A program
 * of a megabyte stands in 56,000 of them, and each would be carried, sanitised and laid out.
 */
export function* unwrapPlain(body: Element): Portions<void> {
  const isDone = portions();
  const parents = new Set<Element>();
  for (const element of body.querySelectorAll('span, font')) {
    if (isPlain(element)) parents.add(element.parentElement as Element);
    if (isDone()) yield;
  }
  const comments = body.ownerDocument.createTreeWalker(body, 128);
  for (let comment = comments.nextNode(); comment !== null; comment = comments.nextNode()) {
    parents.add(comment.parentNode as Element);
    if (isDone()) yield;
  }
  // From the inside out: then what stands in a plain element is not to be looked at again.
  for (const parent of [...parents].reverse()) {
    if (isDone()) yield;
    unwrapIn(parent);
  }
}

import type { Portions } from '../portions';
import { portions } from '../portions';
import { boundElement, boundText } from './bound-nodes';

/** Told of each node of the page and of its copy, in document order; the copy has nothing in it yet. */
export type See = (from: Node, to: Node) => void;

/**
 * Copies what is below `live` into `top`, node for node, and cuts what is too long as it goes. Nodes are imported,
 * not cloned: a clone would belong to the live document, where making a custom element runs the page's script. The
 * way through the page is a walker's: a form's fields may hide the form's own members.
 */
export function* copyTree(live: Node, top: Element, see: See): Portions<void> {
  const { ownerDocument: copy } = top;
  const isDone = portions();
  const walker = (live.ownerDocument as Document).createTreeWalker(live);
  const around: Node[] = [top];
  let from = walker.firstChild();
  while (from !== null) {
    const to = copyOf(from, copy);
    see(from, to);
    (around.at(-1) as Node).appendChild(to);
    if (isDone()) yield;
    const inside = isTemplate(to) ? null : walker.firstChild();
    if (inside !== null) around.push(to);
    from = inside ?? nextOutside(walker, around);
  }
}

/** The node behind the current one, or behind the nearest around it that has one; `around` follows. */
function nextOutside(walker: TreeWalker, around: Node[]): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next !== null) return next;
    around.pop();
    if (around.length === 0 || walker.parentNode() === null) return null;
  }
}

/** What a template holds is no part of the tree, and comes with it. */
const isTemplate = (copied: Node): boolean => (copied as Element).localName === 'template';

function copyOf(from: Node, copy: Document): Node {
  const to = copy.importNode(from, false);
  if (to.nodeType === 3) boundText(to as Text);
  if (to.nodeType !== 1) return to;
  return isTemplate(to) ? copy.importNode(from, true) : boundElement(to as Element);
}

import { type Portions, portions } from '../portions';

/** Told of texts and elements of the page, each with its copy. */
export interface See {
  readonly text: (from: Text, to: Text) => void;
  readonly element: (from: Element, to: Element) => void;
}

/*
 * Nodes are imported, not cloned: a clone would belong to the live document, where making a custom element runs the
 * page's script. Walkers know their way without asking the nodes: a form's fields may hide the form's own members.
 */

/** Tells `tell` of all nodes of a kind below `live`, and of those below `top`, which is node for node the same. */
function pair<Kind extends Node>(
  live: Node,
  top: Element,
  kind: number,
  tell: (from: Kind, to: Kind) => void,
): void {
  const there = (live.ownerDocument as Document).createTreeWalker(live, kind);
  const here = top.ownerDocument.createTreeWalker(top, kind);
  for (;;) {
    const from = there.nextNode();
    const to = here.nextNode();
    if (from === null || to === null) return;
    tell(from as Kind, to as Kind);
  }
}

/** Copies what is below `live` into `top` in a few calls: the quick way, for what is done in no time. */
export function copyWhole(live: Node, top: Element, see: See): void {
  for (let node = live.firstChild; node !== null; node = node.nextSibling)
    top.append(top.ownerDocument.importNode(node, true));
  pair<Text>(live, top, 4, see.text);
  pair<Element>(live, top, 1, see.element);
}

/** The same node by node, in portions: of 150 articles it takes half as long again, but of 80,000 elements no moment. */
export function* copyByNodes(live: Node, top: Element, see: See): Portions<void> {
  const { ownerDocument: copy } = top;
  const isDone = portions();
  const walker = (live.ownerDocument as Document).createTreeWalker(live);
  const around: Node[] = [top];
  let from = walker.firstChild();
  while (from !== null) {
    const to = copy.importNode(from, false);
    // Nothing is in it yet that could hide its type.
    if (to.nodeType === 3) see.text(from as Text, to as Text);
    else if (to.nodeType === 1) see.element(from as Element, to as Element);
    const isTemplate = (to as Element).localName === 'template';
    // What a template holds is no part of the tree, and comes with it.
    (around.at(-1) as Node).appendChild(isTemplate ? copy.importNode(from, true) : to);
    if (isDone()) yield;
    const inside = isTemplate ? null : walker.firstChild();
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

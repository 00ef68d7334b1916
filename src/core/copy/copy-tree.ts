import { type Portions, portion } from '../portions';

/** Told of texts and elements of the page, each with its copy. */
export interface See {
  readonly text: (from: Text, to: Text) => void;
  readonly element: (from: Element, to: Element) => void;
}

/**
 * Tells `tell` of all nodes of a kind below `live`, and of those below `top`, which is node for node the same. The
 * portions are counted here: on an ordinary page a call more for each node is a tenth of the copy.
 */
function* pair<Kind extends Node>(
  live: Node,
  top: Element,
  kind: number,
  tell: (from: Kind, to: Kind) => void,
): Portions<void> {
  // Walkers know their way without asking the nodes: a form's fields may hide the form's own members.
  const there = (live.ownerDocument as Document).createTreeWalker(live, kind);
  const here = top.ownerDocument.createTreeWalker(top, kind);
  for (;;) {
    for (let at = 0; at < portion; at++) {
      const from = there.nextNode();
      const to = here.nextNode();
      if (from === null || to === null) return;
      tell(from as Kind, to as Kind);
    }
    yield;
  }
}

/**
 * Copies what is below `live` into `top`. Nodes are imported, not cloned: a clone would belong to the live document,
 * where making a custom element runs the page's script. Each child comes in one call: node by node Chromium takes a
 * time that grows with the square of the forms on a page, of 20,000 7 s for 33 ms.
 */
export function copyTree(live: Node, top: Element): void {
  for (let node = live.firstChild; node !== null; node = node.nextSibling)
    top.append(top.ownerDocument.importNode(node, true));
}

/** Tells `see` of each text and element below `live` and of its copy below `top`, which is node for node the same. */
export function* pairTrees(live: Node, top: Element, see: See): Portions<void> {
  yield* pair<Text>(live, top, 4, see.text);
  yield* pair<Element>(live, top, 1, see.element);
}

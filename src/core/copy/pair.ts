/** Told of every element and its copy, in document order. */
export type OnElement = (live: Element, copy: Element) => void;

/**
 * Walks a tree and its copy, which still is node for node the same, in step. Every text and picture of the
 * copy is entered in `sources` with the node that it was copied from. Nothing is asked of a form by member
 * but what it cannot mislead with: a field named `nodeType` is no number, one named `localName` no string.
 */
export function pair(
  live: Node,
  copy: Node,
  sources: Map<Node, Node>,
  onElement: OnElement | null,
): void {
  const there = (live.ownerDocument as Document).createTreeWalker(live, 1 | 4);
  const here = (copy.ownerDocument as Document).createTreeWalker(copy, 1 | 4);
  for (;;) {
    const from = there.nextNode();
    const to = here.nextNode();
    if (from === null || to === null) return;
    if (to.nodeType === 3) {
      sources.set(to, from);
      continue;
    }
    if ((to as Element).localName === 'img') sources.set(to, from);
    onElement?.(from as Element, to as Element);
  }
}

/**
 * Enters in `sources` every text and picture of `copy`, which still is node for node what `live` is, with the
 * node that it was copied from. Walkers and lists know their way without asking the nodes, forms least of all.
 */
export function pair(live: Node & ParentNode, copy: Element, sources: Map<Node, Node>): void {
  const there = (live.ownerDocument as Document).createTreeWalker(live, 4);
  const here = copy.ownerDocument.createTreeWalker(copy, 4);
  for (;;) {
    const from = there.nextNode();
    const to = here.nextNode();
    if (from === null || to === null) break;
    sources.set(to, from);
  }
  const pictures = copy.querySelectorAll('img');
  live.querySelectorAll('img').forEach((from, at) => sources.set(pictures[at] as Element, from));
}

/** Tells of every element below `live` that `isWanted` asks for, and of its copy, as above. */
export function pairWanted(
  live: Node,
  copy: Element,
  isWanted: (live: Element) => boolean,
  tell: (live: Element, copy: Element) => void,
): void {
  const there = (live.ownerDocument as Document).createTreeWalker(live, 1);
  const here = copy.ownerDocument.createTreeWalker(copy, 1);
  for (;;) {
    const from = there.nextNode();
    const to = here.nextNode();
    if (from === null || to === null) break;
    if (isWanted(from as Element)) tell(from as Element, to as Element);
  }
}

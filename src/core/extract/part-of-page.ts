/**
 * A stretch of a document, told so that the same stretch is found in a copy of it: its two ends, each by
 * the number of its node among all nodes and the offset in it.
 */
export interface Stretch {
  readonly start: Point;
  readonly end: Point;
}

interface Point {
  readonly node: number;
  readonly offset: number;
}

/** Every node below the root in document order. A walker asks no node for its children, forms least of all. */
function* nodesOf(root: Element): Generator<Node> {
  const walker = root.ownerDocument.createTreeWalker(root);
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode())
    yield node;
}

/** `range`, which lies in `document`; `null` where an end of it does not (a shadow root's, say). */
export function stretchOf(document: Document, range: StaticRange): Stretch | null {
  const found = new Map<Node, number>();
  let at = 0;
  for (const node of nodesOf(document.documentElement)) {
    if (node === range.startContainer || node === range.endContainer) found.set(node, at);
    at++;
  }
  const start = found.get(range.startContainer);
  const end = found.get(range.endContainer);
  if (start === undefined || end === undefined) return null;
  return {
    start: { node: start, offset: range.startOffset },
    end: { node: end, offset: range.endOffset },
  };
}

/** `stretch` as a live range below `root`, the copy of the document's root, which must still be as it was copied. */
export function rangeIn(root: Element, { start, end }: Stretch): Range {
  const range = root.ownerDocument.createRange();
  let at = 0;
  // A text with much white space in it is shorter in the copy.
  const offsetIn = (node: Node, { offset }: Point): number =>
    node.nodeType === 3 ? Math.min(offset, (node as Text).length) : offset;
  for (const node of nodesOf(root)) {
    if (at === start.node) range.setStart(node, offsetIn(node, start));
    if (at === end.node) range.setEnd(node, offsetIn(node, end));
    if (at >= end.node && at >= start.node) break;
    at++;
  }
  return range;
}

/** Takes everything out of the body of `copy` that is not in `range`. */
export function keepOnly(copy: Document, range: Range): void {
  const after = copy.createRange();
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(copy.body, copy.body.childNodes.length);
  after.deleteContents();
  const before = copy.createRange();
  before.setStart(copy.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  before.deleteContents();
}

import { member } from '../live-walk';

/** From where to where something reaches on screen: pixels below the upper edge of the window. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** The window that `node` is shown in, which may be a frame's. */
export function windowOf(node: Node): Window | null {
  const document = member(Node.prototype, 'ownerDocument', node);
  return document && member(Document.prototype, 'defaultView', document);
}

/** How far the window of `node` is below the upper edge of the page's own one. */
export function shiftOf(node: Node): number {
  const frame = windowOf(node)?.frameElement ?? null;
  return frame === null ? 0 : frame.getBoundingClientRect().top + frame.clientTop + shiftOf(frame);
}

function rectOf(node: Node): DOMRect {
  if (node.nodeType === 1) return (node as Element).getBoundingClientRect();
  // Not by the document: a form of the page's may hide what makes one.
  const range = new Range();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

/** To ask each of the 80,000 texts of one list where it is held the page for half a second. */
const mostAsked = 200;

/** `nodes`, or of very many the first and the last: texts stand in order, and what is between is between these. */
const telling = (nodes: readonly Node[]): readonly Node[] =>
  nodes.length <= mostAsked
    ? nodes
    : [...nodes.slice(0, mostAsked / 2), ...nodes.slice(-mostAsked / 2)];

/** What `nodes`, texts and pictures, take up together; `null` where nothing of them is laid out. */
export function spanOf(nodes: readonly Node[]): Span | null {
  const rects = telling(nodes).flatMap((node) => {
    const { top, bottom, width, height } = rectOf(node);
    const shift = shiftOf(node);
    return width > 0 && height > 0 ? [{ top: top + shift, bottom: bottom + shift }] : [];
  });
  if (rects.length === 0) return null;
  return {
    top: Math.min(...rects.map(({ top }) => top)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}

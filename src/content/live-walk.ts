import { type Portions, portions } from '../core/portions';

/** Never laid out by nature; what they hold is read otherwise, or not at all. */
export const unlaid = new Set(
  'br head link meta noscript script source style template title wbr'.split(' '),
);

/** One picture or widget whatever is inside, or with nothing inside. */
export const closed = new Set(
  'audio canvas embed iframe img input math object select svg textarea video'.split(' '),
);

/** A form's fields may hide its own members; the prototype's cannot be hidden. */
export const member = <Of extends Node, Name extends keyof Of>(
  of: Of,
  name: Name,
  node: Node,
): Of[Name] => Reflect.get(of, name, node);

export const nameOf = (element: Element): string => member(Element.prototype, 'localName', element);

export const parentOf = (node: Node): Element | null =>
  member(Node.prototype, 'parentElement', node);

/** The open shadow root of `element`. */
export const shadowOf = (element: Element): ShadowRoot | null =>
  member(Element.prototype, 'shadowRoot', element);

/** The next element of `walker` that is not inside its current one. */
function nextOutside(walker: TreeWalker): Element | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next !== null) return next as Element;
    if (walker.parentNode() === null) return null;
  }
}

/** Visits the elements below `root` in document order; `visit` says whether to go inside. */
export function* walkLive(root: Node, visit: (element: Element) => boolean): Portions<void> {
  const isDone = portions();
  const walker = (root.ownerDocument as Document).createTreeWalker(root, 1);
  let element = walker.firstChild() as Element | null;
  while (element !== null) {
    element = visit(element) ? (walker.nextNode() as Element | null) : nextOutside(walker);
    if (isDone()) yield;
  }
}

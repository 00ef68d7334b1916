/*
 * Many nodes moved one by one: `append(...nodes)` and its like take each as an argument of a call, and from some
 * 120,000 on browsers refuse the call. A page may have so many texts in one place.
 */

/** Moves `nodes` to the end of `parent`, in order. */
export function putInto(parent: Node, nodes: Iterable<Node>): void {
  for (const node of [...nodes]) parent.appendChild(node);
}

/** Puts `nodes` in the place of `node`, in order. */
export function putInPlaceOf(node: ChildNode, nodes: Iterable<Node>): void {
  const fragment = (node.ownerDocument as Document).createDocumentFragment();
  putInto(fragment, nodes);
  node.replaceWith(fragment);
}

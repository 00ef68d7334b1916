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

/** Moves `nodes` to where `node` ends, in order. */
export function putAfter(node: ChildNode, nodes: Iterable<Node>): void {
  const fragment = (node.ownerDocument as Document).createDocumentFragment();
  putInto(fragment, nodes);
  node.after(fragment);
}

/**
 * Puts `nodes` at the end of `parent`, in order: elements are moved there, texts that meet come as one, and what is
 * neither is left where it is. Of 80,000 texts and comments in one paragraph each would be moved, carried and laid out.
 */
export function putWordsInto(parent: Element, nodes: Iterable<Node>): void {
  let text = '';
  const endText = (): void => {
    if (text !== '') parent.append(text);
    text = '';
  };
  for (const node of [...nodes]) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (node.nodeType !== 1) continue;
    endText();
    parent.appendChild(node);
  }
  endText();
}

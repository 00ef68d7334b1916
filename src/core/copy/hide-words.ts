/**
 * Puts the own words of `element`, a part of the copy, out of sight with the others in `hidden`: those of a paragraph
 * that is invisible but for a part of it, or set in letters of no size.
 */
export function hideWords(element: Element, hidden: Set<Element>): void {
  for (const node of [...element.childNodes]) {
    if (node.nodeType !== 3 || (node as Text).data.trim() === '') continue;
    const words = element.ownerDocument.createElement('span');
    node.replaceWith(words);
    words.append(node);
    hidden.add(words);
  }
}

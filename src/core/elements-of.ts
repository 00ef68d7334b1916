export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** How many elements `element` is, with all below it. Most have none: a list that lives as long as they do is not made of it. */
export const elementsOf = (element: Element): number =>
  element.firstElementChild === null ? 1 : 1 + element.getElementsByTagName('*').length;

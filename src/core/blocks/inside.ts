/** All elements that match `selector` among `nodes` and inside them, in document order. */
export const matchesIn = (nodes: readonly Node[], selector: string): Element[] =>
  nodes.flatMap((node) => {
    if (node.nodeType !== 1) return [];
    const element = node as Element;
    // Most have nothing inside, and a run may have 80,000 of these.
    const inside = element.hasChildNodes() ? [...element.querySelectorAll(selector)] : [];
    return element.matches(selector) ? [element, ...inside] : inside;
  });

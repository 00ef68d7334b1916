/** Takes out the lines and breaks at either end, which parted the text from what was around it. */
export function trim(body: Element): void {
  const walker = body.ownerDocument.createTreeWalker(body, 1 | 4);
  const hasText = (node: Node) => node.nodeType === 3 && (node as Text).data.trim() !== '';
  const isEdge = (node: Node) => /^[hb]r$/i.test(node.nodeName);
  const edges: ChildNode[] = [];
  for (let node = walker.nextNode(); node !== null && !hasText(node); node = walker.nextNode()) {
    if (isEdge(node)) edges.push(node as ChildNode);
  }
  walker.currentNode = body;
  let node: Node | null = walker.lastChild();
  for (let deepest: Node | null = node; deepest !== null; deepest = walker.lastChild())
    node = deepest;
  for (; node !== null && node !== body && !hasText(node); node = walker.previousNode()) {
    if (isEdge(node)) edges.push(node as ChildNode);
  }
  for (const edge of edges) edge.remove();
}

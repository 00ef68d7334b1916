/** Whether `element` is one of `nodes`, or stands in one: among what is hidden, for one. */
export function isInAny(element: Element, nodes: ReadonlySet<Node>): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (nodes.has(at)) return true;
  return false;
}

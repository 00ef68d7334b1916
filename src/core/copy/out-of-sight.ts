/** Whether `element` or anything round it is among `hidden`. */
export function isOutOfSight(element: Element, hidden: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (hidden.has(at)) return true;
  return false;
}

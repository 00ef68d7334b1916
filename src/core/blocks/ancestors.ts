/** All ancestors of `elements`, each climbed to once. */
export function ancestorsOf(elements: Iterable<Element>): Set<Element> {
  const ancestors = new Set<Element>();
  for (const element of elements) {
    for (let at = element.parentElement; at !== null && !ancestors.has(at); at = at.parentElement) {
      ancestors.add(at);
    }
  }
  return ancestors;
}

import type { Hidden } from '../core/extract/copy';

/** Whether a person can see `element`'s own box, or its texts where it has no box of its own. */
function isShown(element: Element, shown: ReadonlySet<Element>): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const parent = element.parentElement;
  if (parent === null || !shown.has(parent)) return false;
  // `display: contents` has no box, and yet its children are seen.
  if (getComputedStyle(element).display === 'contents') return true;
  // A closed `details` keeps its content from sight, but means to reveal it.
  return parent.localName === 'details' && !(parent as HTMLDetailsElement).open;
}

/**
 * The parts of the live page that are out of sight, as `extract` takes them: the roots of wholly
 * hidden subtrees, by index in document order. Only reads; forces layout once.
 */
export function recordHidden(document: Document): Hidden {
  const elements = document.getElementsByTagName('*');
  const shown = new Set<Element>();
  const hidden: { index: number; element: Element }[] = [];
  let closed = null as Element | null;
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index] as Element;
    if (closed?.contains(element) || isShown(element, shown)) {
      // Inside a closed `details` nothing is laid out, so nothing can be asked; all of it counts.
      if (element.localName === 'details' && !(element as HTMLDetailsElement).open)
        closed = element;
      // Seen inside a hidden parent, as `visibility: visible` allows: then the parent stays too.
      for (let at: Element | null = element; at !== null && !shown.has(at); at = at.parentElement)
        shown.add(at);
    } else {
      hidden.push({ index, element });
    }
  }
  return hidden
    .filter(
      ({ element }) =>
        !shown.has(element) && (element.parentElement === null || shown.has(element.parentElement)),
    )
    .map(({ index }) => index);
}

import type { Hidden } from '../core/extract/copy';

/** A form's fields may hide its own `parentElement`; the prototype's cannot be hidden. */
const parentOf = (element: Element): Element | null =>
  Reflect.get(Node.prototype, 'parentElement', element);

const hasVisibleBox = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true });

const isClosedDetails = (element: Element): boolean =>
  element.localName === 'details' && !(element as HTMLDetailsElement).open;

/** Whether a person can see `element`'s own box, or its texts where it has no box of its own. */
function isShown(element: Element, shown: ReadonlySet<Element>): boolean {
  if (hasVisibleBox(element)) return true;
  const parent = parentOf(element);
  if (parent === null || !shown.has(parent)) return false;
  // `display: contents` has no box, and yet its children are seen. A closed `details` keeps its
  // content from sight, but means to reveal it.
  return getComputedStyle(element).display === 'contents' || isClosedDetails(parent);
}

/**
 * The parts of the live page that are out of sight, as `extract` takes them: the roots of wholly
 * hidden subtrees, by index in document order. Only reads; forces layout once.
 */
export function recordHidden(document: Document): Hidden {
  const elements = [...document.getElementsByTagName('*')];
  const shown = new Set<Element>();
  let closed: Element | undefined;
  for (const element of elements) {
    // Inside a closed `details` nothing is laid out, so nothing can be asked; all of it counts.
    if (closed?.contains(element) !== true && !isShown(element, shown)) continue;
    if (isClosedDetails(element)) closed = element;
    // Seen inside a hidden parent, as `visibility: visible` allows: then the parent stays too.
    for (let at: Element | null = element; at !== null && !shown.has(at); at = parentOf(at))
      shown.add(at);
  }
  return [...elements.keys()].filter((index) => {
    const element = elements[index] as Element;
    const parent = parentOf(element);
    return !shown.has(element) && (parent === null || shown.has(parent));
  });
}

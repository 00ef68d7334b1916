import { fold } from '../text/white-space';

/** Elements pages before HTML5 set their headlines in. */
const plain = 'b, strong, big, font, span, td, div, p, a';

const isHeadline = (element: Element, title: string): boolean =>
  element.textContent.length < 4 * title.length + 200 && fold(element.textContent) === title;

/** The element that shows `title`: a heading, else the first element whose whole text it is. */
export function headlineIn(document: Document, title: string): Element | undefined {
  if (title === '') return undefined;
  return (
    [...document.querySelectorAll('h1, h2, h3')].find((heading) => isHeadline(heading, title)) ??
    [...document.querySelectorAll(plain)].find((element) => isHeadline(element, title))
  );
}

/** The elements matching `selector` that begin after `element` has begun, in document order. */
export function followersOf(element: Element, selector: string): Element[] {
  const found = [...element.ownerDocument.querySelectorAll(selector)];
  // By halves: asking each for its position would walk the tree a thousand times on a large page.
  let [from, to] = [0, found.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const isAfter = (element.compareDocumentPosition(found[middle] as Element) & 4) !== 0;
    if (isAfter) to = middle;
    else from = middle + 1;
  }
  return found.slice(from);
}

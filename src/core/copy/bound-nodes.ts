/**
 * What is cut of a page while it is copied: texts that are mostly white space, attributes beyond any use. Expressions
 * run over all of these later, and some of them take a time that grows with the square of a length.
 */

/** The longest of a story's own attributes in the development corpora, addresses apart, has 2,900 characters. */
const longest = 4_000;
/** A list of a picture's addresses; the longest of 24,000 in the development corpora has 5,200 characters. */
const longestSet = 20_000;
/** A picture written into its address: as long as a lead image may be (`read-article.ts`). */
const longestPicture = 5_000_000;
/** Far more than any element of a page has use for; each is looked for among all the others. */
const mostAttributes = 200;

/** Read by their beginning; any other that is too long is no use in part. */
const texts = new Set(['alt', 'aria-label', 'class', 'content', 'style', 'title']);

const htmlNamespace = 'http://www.w3.org/1999/xhtml';

function limitOf(name: string, value: string): number {
  if (name.endsWith('srcset')) return longestSet;
  return /^\s*data:image\//i.test(value.slice(0, 100)) ? longestPicture : longest;
}

/** An element like `element`, which is empty, with the first of its attributes alone. */
function withFew(element: Element, names: readonly string[]): Element {
  const made = element.ownerDocument.createElementNS(element.namespaceURI, element.localName);
  for (const name of names.slice(0, mostAttributes)) {
    try {
      made.setAttribute(name, element.getAttribute(name) ?? '');
    } catch {
      // A parser takes names that may not be set; nobody asks for one.
    }
  }
  return made;
}

/**
 * `element`, which is empty, without attributes that are too long or too many. Drawings and formulas keep theirs:
 * the lines of a map are long.
 */
export function boundElement(element: Element): Element {
  if (!element.hasAttributes()) return element;
  const names = element.getAttributeNames();
  const bounded = names.length > mostAttributes ? withFew(element, names) : element;
  if (element.namespaceURI !== htmlNamespace) return bounded;
  for (const name of names) {
    const value = bounded.getAttribute(name);
    if (value === null || value.length <= longest) continue;
    if (texts.has(name)) bounded.setAttribute(name, value.slice(0, longest));
    else if (value.length > limitOf(name, value)) bounded.removeAttribute(name);
  }
  return bounded;
}

/** White space is cut to so much, wherever it stands: a person sees none of the difference. */
const longestSpace = 1_000;

/** Cuts runs of white space in `text`. */
export function boundText(text: Text): void {
  if (text.length <= longestSpace) return;
  const { data } = text;
  const bounded = data.replace(/\s{8,}/g, (space) => space.slice(0, longestSpace));
  if (bounded.length < data.length) text.data = bounded;
}

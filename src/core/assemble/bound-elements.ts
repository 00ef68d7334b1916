import { htmlNamespace } from '../html-namespace';
import { words } from '../prepare/bound-attributes';

/*
 * What is cut of a story's attributes. The view drops nearly all of them; the rest is carried to it and looked
 * through there, and nobody has use for 80,000 characters of a title.
 */

/** Of these the beginning does; of any other that is too long a part is of no use. */
const readFromTheFront = new Set([...words, 'class', 'style']);
/** An address is no longer (`address.ts`). */
const longest = 4_096;
/** A picture written into its address: as long as the lead image's may be (`read-article.ts`). */
const longestPicture = 5_000_000;
/** Each is looked for among all the others. */
const mostAttributes = 200;

const limitOf = (element: Element, name: string): number =>
  name === 'src' && element.localName === 'img' ? longestPicture : longest;

function boundElement(element: Element): void {
  if (!element.hasAttributes()) return;
  const names = element.getAttributeNames();
  // From the end, where there is least to move up.
  while (names.length > mostAttributes) element.removeAttribute(names.pop() ?? '');
  // The lines of a map are long.
  if (element.namespaceURI !== htmlNamespace) return;
  for (const name of names) {
    const value = element.getAttribute(name) ?? '';
    if (value.length <= longest) continue;
    if (readFromTheFront.has(name)) element.setAttribute(name, value.slice(0, longest));
    else if (value.length > limitOf(element, name)) element.removeAttribute(name);
  }
}

/** Takes out of `block` and what is in it attributes that are too long or too many. */
export function boundElements(block: Element): void {
  boundElement(block);
  // Most have nothing inside.
  if (block.firstElementChild === null) return;
  for (const element of block.querySelectorAll('*')) boundElement(element);
}

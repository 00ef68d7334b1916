/** What a document weighs, counted before anything is cloned: copying is what hangs a tab. */
export interface Measure {
  readonly elements: number;
  readonly depth: number;
  /** Characters in text nodes, white space included. */
  readonly text: number;
  readonly longestAttribute: number;
}

/**
 * The most that is read. The largest of the 1,975 pages of the development corpora that load have 15,800
 * elements, 5.0 million characters (scripts included) and are 55 deep; these limits stand well clear
 * of them. `cloneNode` on a tree 30,000 deep ends the tab, and Readability's own recursion stops at
 * about 5,000.
 */
const limits = { elements: 150_000, depth: 1_500, text: 12_000_000 } as const;

/**
 * Counts without recursion and without touching layout. Stops as soon as a limit is passed, so
 * that the count itself stays bounded.
 */
export function measure(document: Document): Measure {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  let text = 0;
  let longestAttribute = 0;
  let node: Node | null = document.documentElement;
  while (
    node !== null &&
    elements <= limits.elements &&
    text <= limits.text &&
    deepest <= limits.depth
  ) {
    if (node.nodeType === 1) {
      elements++;
      // By index: an iterator made for every element would cost more than all else here.
      const { attributes } = node as Element;
      for (let at = 0; at < attributes.length; at++) {
        const { length } = (attributes[at] as Attr).value;
        if (length > longestAttribute) longestAttribute = length;
      }
    } else if (node.nodeType === 3) {
      text += (node as Text).length;
    }
    if (depth > deepest) deepest = depth;
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
  }
  return { elements, depth: deepest, text, longestAttribute };
}

export const isTooLarge = ({ elements, depth, text }: Measure): boolean =>
  elements > limits.elements || depth > limits.depth || text > limits.text;

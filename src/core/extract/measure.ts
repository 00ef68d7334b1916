import { formsOf } from '../form-members';

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

/** Longest attribute of `element`, by index: an iterator made for each would cost more than all else. */
function longestOf({ attributes }: Element): number {
  let longest = 0;
  for (let at = 0; at < attributes.length; at++) {
    longest = Math.max(longest, (attributes[at] as Attr).value.length);
  }
  return longest;
}

/**
 * Counts without recursion and without touching layout. Stops as soon as a limit is passed, so
 * that the count itself stays bounded. It asks a walker for the way, not the nodes, and forms nothing.
 */
export function measure(document: Document): Measure {
  const forms = formsOf(document);
  const walker = document.createTreeWalker(document.documentElement, 1 | 4);
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  let text = 0;
  let longestAttribute = 0;
  let node: Node | null = walker.currentNode;
  while (
    node !== null &&
    elements <= limits.elements &&
    text <= limits.text &&
    deepest <= limits.depth
  ) {
    if (forms.has(node)) {
      elements++;
    } else if (node.nodeType === 1) {
      elements++;
      longestAttribute = Math.max(longestAttribute, longestOf(node as Element));
    } else {
      text += (node as Text).length;
    }
    deepest = Math.max(deepest, depth);
    node = walker.firstChild();
    if (node !== null) {
      depth++;
      continue;
    }
    node = walker.nextSibling();
    while (node === null && depth > 0 && walker.parentNode() !== null) {
      depth--;
      node = walker.nextSibling();
    }
  }
  return { elements, depth: deepest, text, longestAttribute };
}

export const isTooLarge = ({ elements, depth, text }: Measure): boolean =>
  elements > limits.elements || depth > limits.depth || text > limits.text;

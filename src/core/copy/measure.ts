import { formsOf } from '../form-members';
import { type InnerRoot, frameBody } from './inner-root';

/** What a document weighs, counted before anything is cloned: copying is what hangs a tab. */
export interface Measure {
  readonly elements: number;
  readonly depth: number;
  /** Characters in text nodes, white space included. */
  readonly text: number;
  readonly longestAttribute: number;
  /** Open shadow roots and frames of the page's own origin by the element that shows them, counted in. */
  readonly inner: ReadonlyMap<Element, InnerRoot>;
}

/**
 * The most that is read. The largest of the 1,975 pages of the development corpora that load have 15,800
 * elements, 5.0 million characters (scripts included) and are 55 deep; these limits stand well clear
 * of them. `cloneNode` on a tree 30,000 deep ends the tab, and Readability's own recursion stops at
 * about 5,000.
 */
const limits = { elements: 150_000, depth: 1_500, text: 12_000_000 } as const;

/** Components within components: a design system's page, layout, card and text make four; frames rarely nest. */
const deepestNesting = 8;

/** One tree to count: the page's, or one inside it. */
interface Tree {
  readonly root: Node & ParentNode;
  readonly depth: number;
  readonly nesting: number;
}

interface Count {
  elements: number;
  depth: number;
  text: number;
  longestAttribute: number;
  readonly inner: Map<Element, InnerRoot>;
}

/** Longest attribute of `element`, by index: an iterator made for each would cost more than all else. */
function longestOf({ attributes }: Element): number {
  let longest = 0;
  for (let at = 0; at < attributes.length; at++) {
    longest = Math.max(longest, (attributes[at] as Attr).value.length);
  }
  return longest;
}

const isPast = ({ elements, depth, text }: Pick<Measure, 'elements' | 'depth' | 'text'>): boolean =>
  elements > limits.elements || depth > limits.depth || text > limits.text;

/** What `element` shows inside itself, where that is to be read. */
const innerOf = (element: Element): InnerRoot | null =>
  element.shadowRoot ?? (element.localName === 'iframe' ? frameBody(element) : null);

/** Counts one tree into `count`, and adds the trees that it holds to `trees`. */
function weigh({ root, depth: start, nesting }: Tree, count: Count, trees: Tree[]): void {
  // No part of the tree, and copied with it.
  for (const template of root.querySelectorAll('template'))
    trees.push({ root: (template).content, depth: start, nesting });
  const forms = formsOf(root);
  // The document that the root is in makes the walker: a frame's own would do as well.
  const walker = (root.ownerDocument as Document).createTreeWalker(root, 1 | 4);
  let depth = start;
  let node: Node | null = walker.currentNode;
  while (node !== null && !isPast(count)) {
    if (forms.has(node)) {
      count.elements++;
    } else if (node.nodeType === 1) {
      const element = node as Element;
      count.elements++;
      count.longestAttribute = Math.max(count.longestAttribute, longestOf(element));
      const inner = nesting < deepestNesting ? innerOf(element) : null;
      if (inner !== null) {
        count.inner.set(element, inner);
        trees.push({ root: inner, depth: depth + 1, nesting: nesting + 1 });
      }
    } else if (node.nodeType === 3) {
      count.text += (node as Text).length;
    }
    count.depth = Math.max(count.depth, depth);
    node = walker.firstChild();
    if (node !== null) {
      depth++;
      continue;
    }
    node = walker.nextSibling();
    while (node === null && depth > start && walker.parentNode() !== null) {
      depth--;
      node = walker.nextSibling();
    }
  }
}

/**
 * Counts `document` and what it shows inside its elements, without recursion and without touching layout.
 * Stops as soon as a limit is passed, so that the count itself stays bounded. It asks a walker for the way,
 * not the nodes, and forms nothing.
 */
export function measure(document: Document): Measure {
  const count: Count = { elements: 0, depth: 0, text: 0, longestAttribute: 0, inner: new Map() };
  const trees: Tree[] = [{ root: document.documentElement, depth: 0, nesting: 0 }];
  for (let tree = trees.pop(); tree !== undefined && !isPast(count); tree = trees.pop())
    weigh(tree, count, trees);
  return count;
}

/** Whether a page of this weight is more than is read. */
export const isTooLarge = (measured: Measure): boolean => isPast(measured);

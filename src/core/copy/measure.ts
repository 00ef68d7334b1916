import { eachBelow } from '../each-below';
import { formsOf } from '../form-members';
import { type Portions, portions } from '../portions';
import { type InnerRoot, frameBody } from './inner-root';

/** What a document weighs, counted before anything is cloned: copying is what hangs a tab. */
export interface Measure {
  readonly elements: number;
  /** Elements, texts and comments. */
  readonly nodes: number;
  /** How deep it is, to within a hundred elements: one in a hundred is asked. */
  readonly depth: number;
  /** Characters in text nodes, white space included. */
  readonly text: number;
  /** Open shadow roots and frames of the page's own origin by the element that shows them, counted in. */
  readonly inner: ReadonlyMap<Element, InnerRoot>;
}

/**
 * The most that is read. The largest of the 1,975 pages of the development corpora that load have 15,800
 * elements, 34,000 nodes, 5.0 million characters (scripts included) and are 55 deep; these limits stand well clear
 * of them. `cloneNode` on a tree 30,000 deep ends the tab, and Readability's own recursion stops at
 * about 5,000.
 */
const limits = { elements: 100_000, nodes: 300_000, depth: 1_500, text: 12_000_000 } as const;

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
  nodes: number;
  depth: number;
  text: number;
  readonly inner: Map<Element, InnerRoot>;
}

const isPast = ({ elements, nodes, depth, text }: Omit<Measure, 'inner'>): boolean =>
  elements > limits.elements || nodes > limits.nodes || depth > limits.depth || text > limits.text;

/** What `element` shows inside itself, where that is to be read. */
const innerOf = (element: Element): InnerRoot | null =>
  element.shadowRoot ?? (element.localName === 'iframe' ? frameBody(element) : null);

/** Every so many elements one is asked how deep it stands. */
const everyOf = 100;

/** How deep `element` stands below `root`. A walker knows its way up, whatever a form calls its fields. */
function depthOf(element: Element, root: Node): number {
  const walker = element.ownerDocument.createTreeWalker(root);
  walker.currentNode = element;
  let depth = 0;
  while (walker.parentNode() !== null) depth++;
  return depth;
}

/**
 * How deep the tree of `elements` is, to within `everyOf`: whatever stands between an element and its descendant
 * is inside that element as well.
 */
function deepest(elements: NodeListOf<Element>, root: Node): number {
  let depth = 0;
  for (let at = Math.min(everyOf, elements.length) - 1; at >= 0 && at < elements.length;) {
    depth = Math.max(depth, depthOf(elements[at] as Element, root));
    at = at === elements.length - 1 ? -1 : Math.min(at + everyOf, elements.length - 1);
  }
  return depth;
}

/** A walker alone does 240,000 in 60 ms (Chromium 156), so these in two or three. */
const walkedAtOnce = 10_000;

/** How many texts and comments are below `root`; counted no further than can be read. */
function* textsIn(root: Node): Portions<number> {
  const walker = (root.ownerDocument as Document).createTreeWalker(root, 4 | 128);
  let texts = 0;
  while (texts <= limits.nodes && walker.nextNode() !== null) {
    texts++;
    if (texts % walkedAtOnce === 0) yield;
  }
  return texts;
}

/** Counts one tree into `count`, and adds the trees that it holds to `trees`; as far as it can, natively. */
function* weigh({ root, depth, nesting }: Tree, count: Count, trees: Tree[]): Portions<void> {
  const isDone = portions();
  // No part of the tree, and copied with it.
  for (const template of root.querySelectorAll('template'))
    trees.push({ root: template.content, depth, nesting });
  const elements = root.querySelectorAll('*');
  count.elements += elements.length + (root.nodeType === 1 ? 1 : 0);
  count.nodes += elements.length;
  if (!isPast(count)) count.nodes += yield* textsIn(root);
  count.text += root.textContent?.length ?? 0;
  count.depth = Math.max(count.depth, depth + deepest(elements, root));
  if (nesting >= deepestNesting || isPast(count)) return;
  const forms = formsOf(root);
  for (const element of eachBelow(root)) {
    if (isDone()) yield;
    const inner = forms.has(element) ? null : innerOf(element);
    if (inner === null) continue;
    count.inner.set(element, inner);
    const inside = depth + depthOf(element, root) + 1;
    trees.push({ root: inner, depth: inside, nesting: nesting + 1 });
  }
}

/**
 * Counts `document` and what it shows inside its elements, without recursion and without touching layout.
 * A tree that passes a limit is not looked into.
 */
export function* measure(document: Document): Portions<Measure> {
  const count: Count = { elements: 0, nodes: 0, depth: 0, text: 0, inner: new Map() };
  const trees: Tree[] = [{ root: document.documentElement, depth: 0, nesting: 0 }];
  for (let tree = trees.pop(); tree !== undefined && !isPast(count); tree = trees.pop())
    yield* weigh(tree, count, trees);
  return count;
}

/** Whether a page of this weight is more than is read. */
export const isTooLarge = (measured: Measure): boolean => isPast(measured);

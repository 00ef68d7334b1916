import { formsOf } from '../form-members';
import { type InnerRoot, frameBody } from './inner-root';

/** What a document weighs, counted before anything is cloned: copying is what hangs a tab. */
export interface Measure {
  readonly elements: number;
  readonly depth: number;
  /** Characters in text nodes, white space included. */
  readonly text: number;
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
  readonly inner: Map<Element, InnerRoot>;
}

const isPast = ({ elements, depth, text }: Pick<Measure, 'elements' | 'depth' | 'text'>): boolean =>
  elements > limits.elements || depth > limits.depth || text > limits.text;

/** What `element` shows inside itself, where that is to be read. */
const innerOf = (element: Element): InnerRoot | null =>
  element.shadowRoot ?? (element.localName === 'iframe' ? frameBody(element) : null);

/** How to go on from a node: by its members, which of a form its fields may hide. */
interface Steps {
  readonly down: (node: Node) => Node | null;
  readonly on: (node: Node) => Node | null;
  readonly up: (node: Node) => Node | null;
}

const plain: Steps = {
  down: (node) => node.firstChild,
  on: (node) => node.nextSibling,
  up: (node) => node.parentNode,
};

/** A walker asks no node; it goes round forms only, for it is slow. */
function wary(root: Node, forms: ReadonlySet<Node>): Steps {
  const walker = (root.ownerDocument as Document).createTreeWalker(root);
  const from = (node: Node, step: (walker: TreeWalker) => Node | null): Node | null => {
    walker.currentNode = node;
    return step(walker);
  };
  return {
    down: (node) => (forms.has(node) ? from(node, (at) => at.firstChild()) : node.firstChild),
    on: (node) => (forms.has(node) ? from(node, (at) => at.nextSibling()) : node.nextSibling),
    up: (node) => (forms.has(node) ? from(node, (at) => at.parentNode()) : node.parentNode),
  };
}

/** Counts one tree into `count`, and adds the trees that it holds to `trees`. */
function weigh({ root, depth: start, nesting }: Tree, count: Count, trees: Tree[]): void {
  // No part of the tree, and copied with it.
  for (const template of root.querySelectorAll('template'))
    trees.push({ root: template.content, depth: start, nesting });
  const forms = formsOf(root);
  const { down, on, up } = forms.size === 0 ? plain : wary(root, forms);
  let depth = start;
  let node: Node | null = root;
  while (node !== null && !isPast(count)) {
    if (forms.has(node)) {
      count.elements++;
    } else if (node.nodeType === 1) {
      const element = node as Element;
      count.elements++;
      const inner = nesting < deepestNesting ? innerOf(element) : null;
      if (inner !== null) {
        count.inner.set(element, inner);
        trees.push({ root: inner, depth: depth + 1, nesting: nesting + 1 });
      }
    } else if (node.nodeType === 3) {
      count.text += (node as Text).length;
    }
    if (depth > count.depth) count.depth = depth;
    const child = down(node);
    if (child !== null) {
      depth++;
      node = child;
      continue;
    }
    let next: Node | null = node === root ? null : on(node);
    while (next === null && node !== null && node !== root) {
      node = up(node);
      depth--;
      next = node === null || node === root ? null : on(node);
    }
    node = next;
  }
}

/**
 * Counts `document` and what it shows inside its elements, without recursion and without touching layout.
 * Stops as soon as a limit is passed, so that the count itself stays bounded.
 */
export function measure(document: Document): Measure {
  const count: Count = { elements: 0, depth: 0, text: 0, inner: new Map() };
  const trees: Tree[] = [{ root: document.documentElement, depth: 0, nesting: 0 }];
  for (let tree = trees.pop(); tree !== undefined && !isPast(count); tree = trees.pop())
    weigh(tree, count, trees);
  return count;
}

/** Whether a page of this weight is more than is read. */
export const isTooLarge = (measured: Measure): boolean => isPast(measured);

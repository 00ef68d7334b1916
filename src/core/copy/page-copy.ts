import { baseOf } from '../address';
import type { Portions } from '../portions';
import { liftCurtain } from './curtain';
import { enter } from './enter';
import { fill } from './fill';
import type { Layout } from './layout';
import type { Measure } from './measure';

/** A copy of the page, which the steps of extraction may change at will, and what is known of it. */
export interface PageCopy {
  readonly document: Document;
  /** Address of the page that was copied. */
  readonly url: string;
  /** What relative addresses in it are relative to. */
  readonly base: string;
  /** What it weighed before it was copied. */
  readonly measured: Measure;
  /** Elements of the copy that are out of sight, with all that is in them. */
  readonly hidden: Set<Element>;
  /** Inline elements of the copy that stand on lines of their own. */
  readonly breaking: Set<Element>;
  /** The live node of each text and picture of the copy. */
  readonly sources: ReadonlyMap<Node, Node>;
}

/** XML may set a text in a section of its own, which markup of pages has no word for. */
function sayAsText(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, 8);
  const sections: CDATASection[] = [];
  while (walker.nextNode() !== null) sections.push(walker.currentNode as CDATASection);
  for (const section of sections) section.replaceWith(section.data);
}

/**
 * A copy of `document`, read at `url`, with what it shows in open shadow roots and in frames of its own origin
 * in their places, made in portions. It has no browsing context: nothing in it loads or runs, and the page sees
 * nothing of it. Call it only on a document that was measured and is not too large. What is out of sight is told by
 * `layout`, or by the markup without one; it is not taken out, since each block of it gets a verdict too.
 * `mark` sees the root of the copy while that still is node for node what the document's is.
 */
export function* copyPage(
  document: Document,
  url: string,
  measured: Measure,
  layout?: Layout,
  mark?: (root: Element) => void,
): Portions<PageCopy> {
  const copy = document.cloneNode(false) as Document;
  // The tree is made apart, and joined without its styles: browsers parse a style sheet when it joins a
  // document, which takes longer than all the copying (on a page with 0.4 MB of them 8 ms to 1.2).
  const root = copy.importNode(document.documentElement, false);
  const page = {
    document: copy,
    url,
    base: baseOf(document, url),
    measured,
    hidden: new Set<Element>(),
    breaking: new Set<Element>(),
    sources: new Map<Node, Node>(),
  };
  const hosts = yield* enter(document.documentElement, root, page, layout, mark);
  copy.append(root);
  yield;
  // First: the curtain may be over the hosts, and what they hold is seen with them.
  liftCurtain(copy, page.hidden);
  yield;
  yield* fill(hosts, page, layout);
  sayAsText(root);
  return page;
}

import { baseOf } from '../address';
import { unhideFormMembers } from '../form-members';
import type { Measure } from './measure';
import type { Page, Trace } from './page';

/**
 * Indices, in document order among all elements, of those the person cannot see: recorded once
 * from the live page by whoever can ask its layout. A whole subtree is named by its root.
 */
export type Hidden = readonly number[];

/**
 * A copy of `document` to work on, without what is out of sight. The copy has no browsing context:
 * nothing in it loads or runs, and the page sees nothing of it. Call it only on a measured document.
 * `mark` sees the copy while it still is node for node what the document is.
 */
export function copyOf(
  document: Document,
  url: string,
  measured: Measure,
  hidden: Hidden | undefined,
  trace: Trace,
  mark: (copy: Document) => void = () => undefined,
): Page {
  const copy = document.cloneNode(true) as Document;
  mark(copy);
  unhideFormMembers(copy);
  const base = baseOf(copy, url);
  if (hidden !== undefined) {
    // By index, so before any other step moves anything.
    const elements = copy.getElementsByTagName('*');
    const roots = hidden
      .map((index) => elements[index])
      .filter((root): root is Element => root !== undefined && !isNeeded(root));
    if (isCurtain(copy, roots)) {
      for (const root of roots) reveal(root);
    } else {
      for (const root of roots) {
        trace('copy', 'hidden', root.textContent);
        root.remove();
      }
    }
  }
  return { document: copy, url, base, measured, trace };
}

/** Out of sight by nature, and read all the same: metadata, and images kept for browsers without script. */
const isNeeded = (element: Element): boolean => element.closest('head, script, noscript') !== null;

/** Characters a person could see in `element`; what scripts and styles hold is no text. */
function lengthOf(element: Element): number {
  let length = element.textContent.trim().length;
  for (const silent of element.querySelectorAll('script, style, noscript'))
    length -= silent.textContent.length;
  return Math.max(0, length);
}

/** Pages that show nothing until a script lifts a curtain: then what is hidden says nothing. */
const isCurtain = (copy: Document, hidden: readonly Element[]): boolean =>
  hidden.reduce((sum, root) => sum + lengthOf(root), 0) > lengthOf(copy.body) * 0.95;

/** Takes away by what a part hides itself in its markup, which Readability would go by. */
function reveal(element: Element): void {
  for (const name of ['style', 'hidden', 'aria-hidden']) element.removeAttribute(name);
}

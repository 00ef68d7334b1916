import type { Refusal } from '../article';
import type { Layout } from '../copy/layout';
import { isTooLarge, measure } from '../copy/measure';
import { type PageCopy, copyPage } from '../copy/page-copy';

/** XML, SVG and documents that a script has emptied have none; a frameset stands in its place. */
export const hasBody = ({ body }: { readonly body: HTMLElement | null }): boolean =>
  body?.localName === 'body';

/**
 * A copy of `document` to work on, or why it is not to be read. `layout` is asked once, when the page is known
 * to be of a size to read; `mark` sees the copy while it still is node for node what the document is.
 */
export function openPage(
  document: Document,
  url: string,
  layout: (() => Layout) | undefined,
  mark?: (root: Element) => void,
): { readonly ok: true; readonly page: PageCopy } | { readonly ok: false; readonly why: Refusal } {
  if (!hasBody(document)) return { ok: false, why: 'nothing-to-read' };
  const measured = measure(document);
  if (isTooLarge(measured)) return { ok: false, why: 'too-large' };
  return { ok: true, page: copyPage(document, url, measured, layout?.(), mark) };
}

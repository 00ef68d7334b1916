import { type PageCopy, copyPage } from '../../../../src/core/copy/page-copy';
import type { Layout } from '../../../../src/core/copy/layout';
import { type Measure, measure } from '../../../../src/core/copy/measure';
import { atOnce } from '../../../../src/core/portions';

export const url = 'https://pages.example/news/a';

/** A live document with this body. */
export function live(body: string, head = ''): Document {
  document.documentElement.innerHTML = `<head>${head}</head><body>${body}</body>`;
  return document;
}

/** What the live document weighs. */
export const measured = (page: Document): Measure => atOnce(measure(page));

/** A copy of the live document. */
export const copied = (page: Document, layout?: Layout): PageCopy =>
  atOnce(copyPage(page, url, measured(page), layout));

/** White space as it does not matter to a reader. */
export const fold = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/gu, ' ').trim();

/** What can be seen of the copy: its text without what is hidden. */
export function seenText({ document: copy, hidden }: PageCopy): string {
  const walker = copy.createTreeWalker(copy.body, 4);
  const texts: string[] = [];
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    let at = text.parentElement;
    const silent = at?.closest('script, noscript, template') ?? null;
    while (at !== null && !hidden.has(at)) at = at.parentElement;
    if (at === null && silent === null) texts.push(text.nodeValue ?? '');
  }
  return fold(texts.join(' '));
}

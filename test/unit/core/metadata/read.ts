import { walk } from '../../../../src/core/blocks/walk';
import { type Metadata, readMetadata } from '../../../../src/core/metadata';
import { atOnce } from '../../../../src/core/portions';

export const url = 'https://www.pages.example/news/a';

/** The metadata of a page with this head and body. */
export function read(head: string, body = ''): Metadata {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const hidden = new Set(document.querySelectorAll('[hidden]'));
  const sight = { hidden, breaking: new Set<Element>() };
  const { blocks } = atOnce(walk(document.body, sight, () => true));
  return readMetadata({ document, base: url, hidden }, blocks, url);
}

/** A head that holds `thing` as the page's JSON-LD. */
export const jsonLd = (thing: unknown): string =>
  `<script type="application/ld+json">${typeof thing === 'string' ? thing : JSON.stringify(thing)}</script>`;

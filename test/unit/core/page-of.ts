import type { Page } from '../../../src/core/extract/page';

/** A page that already is a copy, for one step of extraction to work on. */
export function pageOf(html: string, url = 'https://pages.example/news/a'): Page {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const measured = { elements: 0, depth: 0, text: 0 };
  return { document, url, base: url, measured, trace: () => undefined };
}

/** The source of the script that counts saved pages inside a browser; bundled with the very code that counts live ones. */
import { type Facts, factsOf, type GlanceFacts, glanceFactsOf } from '../../src/core/detect/facts';

/** What is counted of a page: all of it, and what a glance finds. */
export interface Counted {
  readonly seen: GlanceFacts;
  readonly facts: Facts;
}

/** Parsed as a document of its own, a page's markup is data: no script of it runs, and nothing is fetched. */
function countMarkup(html: string, url: string): Counted {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const seen = glanceFactsOf(document, url);
  return { seen, facts: factsOf(document, seen) };
}

/** What Node can call in a page. */
export type CountInPage = typeof countMarkup;

(globalThis as { ledeCount?: CountInPage }).ledeCount = countMarkup;

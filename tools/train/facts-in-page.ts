/** The source of the script that counts saved pages inside a browser; bundled with the very code that counts live ones. */
import { type Facts, factsOf } from '../../src/core/detect/facts';

/** Parsed as a document of its own, a page's markup is data: no script of it runs, and nothing is fetched. */
function factsOfMarkup(html: string, url: string): Facts {
  return factsOf(new DOMParser().parseFromString(html, 'text/html'), url);
}

/** What Node can call in a page. */
export type FactsInPage = typeof factsOfMarkup;

(globalThis as { ledeFacts?: FactsInPage }).ledeFacts = factsOfMarkup;

import { recordHidden } from '../../src/content/record-hidden';
import { extract } from '../../src/core/extract';
import { sanitise } from '../../src/sanitise/sanitise';
import type { Found } from './way-in-page';

/** Reads the live page with the very modules of the content script, by force. */
export async function readWithLede(): Promise<Found> {
  let layout = 0;
  const hidden = () => {
    const start = performance.now();
    const recorded = recordHidden(document);
    layout = performance.now() - start;
    return recorded;
  };
  const start = performance.now();
  const outcome = await extract(document, location.href, { hidden });
  const ms = performance.now() - start - layout;
  const html = outcome.ok ? outcome.article.html : '';
  const { title = '', byline = '', publishedTime = '' } = outcome.ok ? outcome.article : {};
  const costs = { layout, sanitising: timeOfSanitising(html), retries: 0 };
  return { html, title, byline, publishedTime, ms, costs };
}

function timeOfSanitising(html: string): number {
  const start = performance.now();
  sanitise(html, window, location.href);
  return performance.now() - start;
}

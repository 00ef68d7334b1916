import { recordLayout } from '../../src/content/record-layout';
import { type Extraction, extract, stepNames } from '../../src/core/extract';
import { sanitise } from '../../src/sanitise/sanitise';
import { publishedAt } from './published-at';
import type { Found } from './way-in-page';

export { stepNames };

/** One extraction of the live page, and what it cost. */
interface Extracted {
  readonly outcome: Extraction;
  readonly ms: number;
  readonly layoutMs: number;
  readonly retries: number;
}

/** Extracts the live page with the very modules of the content script, by force. */
export async function extractHere(without: readonly string[] = []): Promise<Extracted> {
  let layoutMs = 0;
  let retries = 0;
  const layout = () => {
    const start = performance.now();
    const recorded = recordLayout(document);
    layoutMs += performance.now() - start;
    return recorded;
  };
  const start = performance.now();
  const outcome = await extract(document, publishedAt(), {
    layout,
    without: new Set(without),
    trace: (step) => {
      if (step === 'propose-again') retries++;
    },
  });
  const ms = performance.now() - start - layoutMs;
  return { outcome, ms, layoutMs, retries };
}

/** Reads the live page with Lede; `without` names steps that are switched off. */
export async function readWithLede(without: readonly string[] = []): Promise<Found> {
  const { outcome, ms, layoutMs, retries } = await extractHere(without);
  const html = outcome.ok ? outcome.article.html : '';
  const { title = '', byline = '', publishedTime = '' } = outcome.ok ? outcome.article : {};
  const costs = { layout: layoutMs, sanitising: timeOfSanitising(html), retries };
  return { html, title, byline, publishedTime, ms, costs };
}

/** Here as in the extension's document: the same call, on a window of the same browser. */
function timeOfSanitising(html: string): number {
  const start = performance.now();
  sanitise(html, window, publishedAt());
  return performance.now() - start;
}

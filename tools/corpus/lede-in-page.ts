import { recordLayout } from '../../src/content/record-layout';
import { type Extraction, extract } from '../../src/core/extract';
import { atOnce } from '../../src/core/portions';
import { sanitise } from '../../src/sanitise/sanitise';
import type { Found } from './way-in-page';

/** One extraction of the live page, and what it cost. */
interface Extracted {
  readonly outcome: Extraction;
  readonly ms: number;
  readonly layoutMs: number;
  readonly retries: number;
  /** Milliseconds by step. */
  readonly steps: Readonly<Record<string, number>>;
}

/** Extracts the live page with the very modules of the content script, by force. */
export async function extractHere(without: readonly string[] = []): Promise<Extracted> {
  let layoutMs = 0;
  let retries = 0;
  const steps: Record<string, number> = {};
  const layout = () => {
    const start = performance.now();
    const recorded = atOnce(recordLayout(document));
    layoutMs += performance.now() - start;
    return recorded;
  };
  const start = performance.now();
  const outcome = await extract(document, location.href, {
    layout,
    without: new Set(without),
    trace: (step, took) => {
      steps[step] = (steps[step] ?? 0) + took;
      if (step === 'propose-again') retries++;
    },
  });
  const ms = performance.now() - start - layoutMs;
  return { outcome, ms, layoutMs, retries, steps };
}

/** Reads the live page with Lede; `without` names steps that are switched off. */
export async function readWithLede(without: readonly string[] = []): Promise<Found> {
  const { outcome, ms, layoutMs, retries, steps } = await extractHere(without);
  const html = outcome.ok ? outcome.article.html : '';
  const { title = '', byline = '', publishedTime = '' } = outcome.ok ? outcome.article : {};
  const costs = { layout: layoutMs, sanitising: timeOfSanitising(html), retries, steps };
  return { html, title, byline, publishedTime, ms, costs };
}

/** Here as in the extension's document: the same call, on a window of the same browser. */
function timeOfSanitising(html: string): number {
  const start = performance.now();
  sanitise(html, window, location.href);
  return performance.now() - start;
}

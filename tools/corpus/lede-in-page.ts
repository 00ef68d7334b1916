import { recordHidden } from '../../src/content/record-hidden';
import { extract } from '../../src/core/extract';
import { sanitise } from '../../src/sanitise/sanitise';
import type { Outcome } from '../../src/core/article';
import type { Found } from './way-in-page';

/** Lede's steps that can be switched off. */
export const stepNames: readonly string[] = [];

interface Block {
  readonly id: number;
  readonly text: string;
  readonly verdict: { readonly keep: boolean };
}

/** One extraction of the live page, and what it cost. */
interface Extracted {
  readonly outcome: Outcome;
  readonly blocks: readonly Block[];
  readonly excluded: readonly string[];
  readonly ms: number;
  readonly layoutMs: number;
  readonly retries: number;
}

/** Extracts the live page with the very modules of the content script, by force. */
export async function extractHere(_without: readonly string[] = []): Promise<Extracted> {
  let layoutMs = 0;
  const hidden = () => {
    const start = performance.now();
    const recorded = recordHidden(document);
    layoutMs += performance.now() - start;
    return recorded;
  };
  const start = performance.now();
  const outcome = await extract(document, location.href, { hidden });
  const ms = performance.now() - start - layoutMs;
  return { outcome, blocks: [], excluded: [], ms, layoutMs, retries: 0 };
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
  sanitise(html, window, location.href);
  return performance.now() - start;
}

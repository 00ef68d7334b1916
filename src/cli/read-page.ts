import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Outcome } from '../core/article';
import { detectByAll } from '../core/detect';
import { extract } from '../core/extract';
import type { Verdict } from '../core/verdict';
import { encodingOf } from './encoding';
import { openPage } from './open-page';
import { readBytes } from './read-bytes';

/** One page to read. */
export interface PageRequest {
  /** Path of the saved page, from the caller's folder; `-` for standard input. */
  readonly file: string;
  /** Where it was published; without it relative links lead nowhere and are no links. */
  readonly url?: string;
  /** Label of the encoding to read it in, whatever the page says. */
  readonly encoding?: string;
}

/** What was made of a page: whether it is a story, and its text either way. */
export interface PageReading {
  readonly verdict: Verdict;
  readonly outcome: Outcome;
}

/** An address that tells no more than is known. Only http(s) links are kept, so this one lends itself to none. */
const addressOf = ({ file, url }: PageRequest): string =>
  url ?? (file === '-' ? 'about:blank' : pathToFileURL(resolve(file)).href);

/**
 * Reads a saved page as the extension reads an open one. Rejects with UnreadablePageError where there
 * is no page, and with whatever a page makes the parser or extraction throw.
 */
export async function readPage(request: PageRequest): Promise<PageReading> {
  const bytes = await readBytes(request.file);
  const url = addressOf(request);
  const page = openPage(bytes, url, encodingOf(bytes, request.encoding));
  try {
    const verdict = detectByAll(page.document, url);
    return { verdict, outcome: await extract(page.document, url) };
  } finally {
    page.close();
  }
}

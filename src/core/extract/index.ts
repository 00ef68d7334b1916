/** From a document to an `Article`: count, copy, prepare, read metadata, choose, prune, assemble. */
import { type Outcome, refuse } from '../article';
import { readMetadata } from '../metadata';
import { pruneBody, prunePage } from '../prune';
import { comparableLength } from '../text/script-weight';
import { fold } from '../text/white-space';
import { assemble } from './assemble';
import { chooseBody } from './choose';
import { type Hidden, copyOf } from './copy';
import { dropForms } from './drop-forms';
import { freeFigures } from './free-figures';
import { findLeadImage } from './lead-image';
import { isTooLarge, measure } from './measure';
import type { Trace } from './page';
import { pause } from './pause';
import { preparations } from './preparations';

/** Less than two short sentences is no story, even read by force. */
export const leastText = 80;

export interface ExtractOptions {
  /**
   * Records what is out of sight, for whoever can ask the layout; asked once, when the page is known to be
   * of a size to read. Without it the markup decides.
   */
  readonly hidden?: () => Hidden;
  /** Ends the work at the next pause; `extract` then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told of everything that is left out. */
  readonly trace?: Trace;
}

/** XML, SVG and documents that a script has emptied have none; a frameset stands in its place. */
export const hasBody = ({ body }: { readonly body: HTMLElement | null }): boolean =>
  body?.localName === 'body';

/**
 * The story of `document`, read at `url`, or why there is none. `document` is only read. The same
 * inputs give the same bytes. Rejects only where `signal` was aborted or the document throws.
 */
export async function extract(
  document: Document,
  url: string,
  options: ExtractOptions = {},
): Promise<Outcome> {
  const { hidden, signal, trace = () => undefined } = options;
  signal?.throwIfAborted();
  if (!hasBody(document)) return refuse('nothing-to-read');
  const measured = measure(document);
  if (isTooLarge(measured)) return refuse('too-large');

  const page = copyOf(document, url, measured, hidden?.(), trace);
  await pause(signal);
  for (const prepare of preparations) prepare(page);
  await pause(signal);
  // While the copy is whole: Readability takes apart what it is given.
  const metadata = readMetadata(page.document, url, page.base);
  const lead = findLeadImage(page, metadata.title);
  await pause(signal);
  // Fields and buttons tell widgets from text, so forms go after what they betray.
  prunePage(page);
  dropForms(page);
  freeFigures(page);
  await pause(signal);
  const body = chooseBody(page);
  if (body === null) return refuse('nothing-to-read');
  await pause(signal);
  pruneBody(body, page);
  if (comparableLength(fold(body.textContent)) < leastText) return refuse('nothing-to-read');
  return { ok: true, article: assemble(page, body, metadata, lead) };
}

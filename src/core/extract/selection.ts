import { webAddress } from '../address';
import { type Outcome, refuse } from '../article';
import { readMetadata } from '../metadata';
import { fold } from '../text/white-space';
import { assemble } from './assemble';
import { copyOf } from './copy';
import { type ExtractOptions, hasBody } from './index';
import { isTooLarge, measure } from './measure';
import { type Stretch, keepOnly, rangeIn } from './part-of-page';
import type { Page } from './page';
import { pause } from './pause';
import { preparations } from './preparations';

/** Links as the page means them; Readability, which otherwise does this, is not asked here. */
function settleLinks({ document, url, base }: Page): void {
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const address = href.startsWith('#') && base === url ? href : webAddress(href, base);
    if (address === '') link.removeAttribute('href');
    else link.setAttribute('href', address);
  }
}

/**
 * What lies in `stretch` of `document` as a story of its own, under the page's headline and byline. All of
 * it is kept: the person chose it. Only what is out of sight stays out.
 */
export async function extractStretch(
  document: Document,
  url: string,
  stretch: Stretch,
  { hidden, signal, trace = () => undefined }: ExtractOptions = {},
): Promise<Outcome> {
  signal?.throwIfAborted();
  if (!hasBody(document)) return refuse('nothing-to-read');
  const measured = measure(document);
  if (isTooLarge(measured)) return refuse('too-large');

  let range: Range | undefined;
  const page = copyOf(document, url, measured, hidden?.(), trace, (copy) => {
    range = rangeIn(copy, stretch);
  });
  await pause(signal);
  const metadata = readMetadata(page.document, url, page.base);
  if (range !== undefined) keepOnly(page.document, range);
  for (const prepare of preparations) prepare(page);
  settleLinks(page);
  await pause(signal);
  const { body } = page.document;
  if (fold(body.textContent) === '') return refuse('nothing-to-read');
  return { ok: true, article: assemble(page, body, { ...metadata, kicker: '', dek: '' }, null) };
}

import type { Outcome } from '../article';
import { assemble } from '../assemble/assemble';
import { ownSite } from '../blocks/own-site';
import { takeOutHidden } from '../blocks/take-out';
import { walk } from '../blocks/walk';
import { readMetadata } from '../metadata';
import { preparations } from '../prepare';
import type { ExtractOptions } from './index';
import { openPage } from './open';
import { type Stretch, keepOnly, rangeIn } from './part-of-page';
import { pauses } from './pause';

/**
 * What lies in `stretch` of `document` as a story of its own, under the page's headline and byline. All of
 * it is kept: the person chose it. Only what is out of sight stays out.
 */
export async function extractStretch(
  document: Document,
  url: string,
  stretch: Stretch,
  { layout, signal }: Pick<ExtractOptions, 'layout' | 'signal'> = {},
): Promise<Outcome> {
  signal?.throwIfAborted();
  const pause = pauses(signal);
  let range: Range | undefined;
  const opened = openPage(document, url, layout, (root) => {
    range = rangeIn(root, stretch);
  });
  if (!opened.ok) return opened;
  const { page } = opened;
  await pause();
  const isOwn = ownSite(page.document, url);
  const whole = walk(page.document.body, page, isOwn);
  const metadata = readMetadata(page.document, whole.blocks, url, page.base);
  if (range !== undefined) keepOnly(page.document, range);
  for (const [, prepare] of preparations) prepare(page);
  const walked = walk(page.document.body, page, isOwn);
  takeOutHidden(page);
  await pause();
  const kept = walked.blocks.filter(({ isHidden }) => !isHidden);
  if (!kept.some(({ text }) => text !== '')) return { ok: false, why: 'nothing-to-read' };
  const shown = { ...metadata, kicker: '', dek: '' };
  return { ok: true, article: assemble(page, walked, kept, shown, [], false) };
}

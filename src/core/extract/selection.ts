import type { Outcome } from '../article';
import { assemble } from '../assemble/assemble';
import { ownSite } from '../blocks/own-site';
import { takeOutHidden } from '../blocks/take-out';
import { walk } from '../blocks/walk';
import { readMetadata } from '../metadata';
import { preparations } from '../prepare';
import type { ExtractOptions } from './index';
import { openAtOnce } from './open';
import { type Stretch, keepOnly, rangeIn } from './part-of-page';
import { pauses } from '../pause';
import { inPortions } from '../portions';

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
  // Told by numbers of nodes, so nothing may come between the telling and the copy.
  const mark = (root: Element): void => {
    range = rangeIn(root, stretch);
  };
  const opened = openAtOnce({ document, url, layout, mark });
  if (!opened.ok) return opened;
  const { page } = opened;
  await pause();
  const isOwn = ownSite(page.document, url);
  const whole = await inPortions(walk(page.document.body, page, isOwn), pause);
  const metadata = readMetadata(page, whole.blocks, url);
  if (range !== undefined) keepOnly(page.document, range);
  for (const [, prepare] of preparations) await inPortions(prepare(page), pause);
  const walked = await inPortions(walk(page.document.body, page, isOwn), pause);
  await inPortions(takeOutHidden(page), pause);
  await pause();
  const kept = walked.blocks.filter(({ isHidden }) => !isHidden);
  if (!kept.some(({ text }) => text !== '')) return { ok: false, why: 'nothing-to-read' };
  const shown = { ...metadata, kicker: '', dek: '' };
  const assembling = assemble(page, walked, kept, shown, [], false);
  return { ok: true, article: await inPortions(assembling, pause) };
}

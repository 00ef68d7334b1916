/** What is done when the full view comes and goes: the button's look, what is remembered, what is learnt. */
import type { Spots } from '../../core/place';
import { addressOf } from './sites';
import { learn } from './dismissed';
import { showBadge, showIcon } from './icon';
import { answered } from './questions';
import { remember, visitOf } from './visits';

/**
 * The full view stands over the page of a tab. `isByItself`: nobody has asked for it on this page. `spots`: where the
 * person was, if they have come back to it.
 */
export async function covered(
  tabId: number,
  isByItself: boolean,
  spots: Spots | null,
): Promise<void> {
  await showIcon(tabId, 'reading');
  await answered(tabId);
  const url = await addressOf(tabId);
  // The address is known where Lede has access: only there is anything done by itself, now or on Back.
  if (url === '') return;
  const openedAt = isByItself ? Date.now() : 0;
  await remember(tabId, url, { isOpen: true, wasClosed: false, openedAt, spots });
}

/** Where the person is in the story over the page of a tab, which Back may lead to again. */
export async function leftAt(tabId: number, url: string, spots: Spots): Promise<void> {
  if (url !== '') await remember(tabId, url, { spots });
}

/** It is gone. Only what a person closes stays closed, and only from that is anything learnt. */
export async function uncovered(tabId: number, url: string, by: 'person' | 'page'): Promise<void> {
  // First of all: who closes it and reloads the page at once is not to see it again.
  const visit = await visitOf(tabId, url);
  // Once told it is not learnt from again, though it be told twice.
  const closed = by === 'person' && { wasClosed: true };
  await remember(tabId, url, { isOpen: false, openedAt: 0, ...closed });
  await showIcon(tabId, 'ready');
  if (by === 'person' && (await learn(url, visit))) await showBadge(tabId, true);
}

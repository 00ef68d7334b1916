/** What the popup may have done: alone of Lede's own pages it stands outside of any page. */
import browser from 'webextension-polyfill';
import type { SiteState } from '../../messages/protocol';
import { markAsked } from '../../settings/dismissals';
import type { Does } from '../../settings/site-rules';
import { openByItself } from '../full-view';
import { answered } from './questions';
import { addressOf, siteState, treat, treatNoMore } from './sites';

/** Sets the rule for the site of a tab where Lede has access to it, or takes it back; how the site is treated then. */
export async function changeRule(tabId: number, does: Does | null): Promise<SiteState | null> {
  const url = await addressOf(tabId);
  const before = await siteState(tabId, url);
  if (before === null) return null;
  if (does === null) await treatNoMore(url);
  // Without access a rule would be a promise that nobody can keep.
  else if (before.access || does === 'never') await treat(before.site, does);
  return siteState(tabId, url);
}

/** Carries out the answer to the popup's question: to open this story, or to stop opening this site's. */
export async function answerQuestion(tabId: number, yes: boolean): Promise<void> {
  const url = await addressOf(tabId);
  const state = await siteState(tabId, url);
  await answered(tabId);
  if (state?.question === 'open' && yes) await openByItself(await browser.tabs.get(tabId));
  if (state?.question !== 'stop') return;
  await markAsked(state.site);
  if (yes) await treatNoMore(url);
}

/** How the site of a page is treated, and what a person has said of it. */
import browser from 'webextension-polyfill';
import type { SiteState } from '../../messages/protocol';
import { hasAccess } from '../../settings/access';
import { loadDismissals } from '../../settings/dismissals';
import { loadRules, removeRule, setRule } from '../../settings/rule-store';
import { originsOf, siteOf } from '../../settings/site-of';
import { type Does, needsSwitchingOn, ruleFor } from '../../settings/site-rules';
import { loadSettings, saveSetting } from '../../settings/store';
import { isAskedToStop } from './dismissed';
import { isAsking } from './questions';

/** How the site of `url` is treated in a tab; `null` for an address of no site. */
export async function siteState(tabId: number, url: string): Promise<SiteState | null> {
  const site = siteOf(url);
  if (site === '') return null;
  const origins = originsOf(site);
  const [{ automatic }, rules, access, dismissals, asking] = await Promise.all([
    loadSettings(),
    loadRules(),
    hasAccess(origins),
    loadDismissals(),
    isAsking(tabId, url),
  ]);
  const does = automatic === 'off' || !access ? null : (ruleFor(rules, url)?.does ?? null);
  const isOpening = does === 'always' || (automatic === 'every' && does === null);
  const wouldStop = isOpening && isAskedToStop(dismissals[site]);
  return { site, origins, access, does, question: wouldStop ? 'stop' : asking ? 'open' : null };
}

/**
 * Has stories of a site opened always, never, or on demand. A rule for the whole site; one for a part of it, made
 * on the options page, goes before it and stays.
 */
export async function treat(site: string, does: Does): Promise<void> {
  await setRule({ site, path: '', does });
  const { automatic } = await loadSettings();
  if (needsSwitchingOn(does, automatic)) await saveSetting('automatic', 'chosen');
}

/** Takes back the rule that decides over `url`. Where every story opens, only a rule against it does that. */
export async function treatNoMore(url: string): Promise<void> {
  const [{ automatic }, rules] = await Promise.all([loadSettings(), loadRules()]);
  const rule = ruleFor(rules, url);
  if (rule !== undefined) await removeRule(rule);
  if (automatic === 'every' && rule?.does !== 'never')
    await setRule({ site: siteOf(url), path: '', does: 'never' });
}

/** The address of a tab, as far as Lede may know it. */
export const addressOf = async (tabId: number): Promise<string> =>
  (await browser.tabs.get(tabId)).url ?? '';

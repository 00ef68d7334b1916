/** The one file that stores rules for sites. One key each, so that two windows never write over each other's. */
import browser from 'webextension-polyfill';
import { onStored } from './on-stored';
import { rulePrefix } from './opening-keys';
import { ruleKey, rulesIn, storedRule } from './rule-key';
import type { SiteRule } from './site-rules';

/** All rules, by site; none where storage cannot be read. */
export async function loadRules(): Promise<readonly SiteRule[]> {
  try {
    return rulesIn(await browser.storage.local.get());
  } catch (error) {
    console.warn('Lede: rules for sites could not be read.', error);
    return [];
  }
}

/** Stores a rule, in the place of one for the same pages. */
export const setRule = (rule: SiteRule): Promise<void> =>
  browser.storage.local.set({ [ruleKey(rule)]: storedRule(rule) });

/** Takes a rule back. */
export const removeRule = (rule: Pick<SiteRule, 'site' | 'path'>): Promise<void> =>
  browser.storage.local.remove(ruleKey(rule));

/** Calls `listener` with the rules as they are after every change, whoever made it. */
export function onRulesChange(listener: (rules: readonly SiteRule[]) => void): void {
  onStored(
    (key) => key.startsWith(rulePrefix),
    () => void loadRules().then(listener),
  );
}

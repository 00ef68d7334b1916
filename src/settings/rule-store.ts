/** The one file that stores rules for sites. One key each, so that two windows never write over each other's. */
import browser from 'webextension-polyfill';
import { type Does, type SiteRule, deeds } from './site-rules';

const prefix = 'rule.';
const version = 1;

/** The storage key of a rule: where it holds is its name. */
export const ruleKey = ({ site, path }: Pick<SiteRule, 'site' | 'path'>): string =>
  `${prefix}${site}${path}`;

const isDoes = (value: unknown): value is Does => deeds.includes(value as Does);

/** The rule that stands under a key; `null` where that holds none that this version knows. */
export function readRule(key: string, stored: unknown): SiteRule | null {
  const named = /^rule\.([^/]+)(\/.*)?$/.exec(key);
  const { does } = (typeof stored === 'object' && stored !== null ? stored : {}) as {
    readonly does?: unknown;
  };
  if (named === null || !isDoes(does)) return null;
  return { site: named[1] ?? '', path: named[2] ?? '', does };
}

/** All rules, by site; none where storage cannot be read. */
export async function loadRules(): Promise<readonly SiteRule[]> {
  try {
    const stored = await browser.storage.local.get();
    return Object.keys(stored)
      .sort()
      .flatMap((key) => readRule(key, stored[key]) ?? []);
  } catch (error) {
    console.warn('Lede: rules for sites could not be read.', error);
    return [];
  }
}

/** Stores a rule, in the place of one for the same pages. */
export const setRule = (rule: SiteRule): Promise<void> =>
  browser.storage.local.set({ [ruleKey(rule)]: { version, does: rule.does } });

/** Takes a rule back. */
export const removeRule = (rule: Pick<SiteRule, 'site' | 'path'>): Promise<void> =>
  browser.storage.local.remove(ruleKey(rule));

/** Calls `listener` with the rules as they are after every change, whoever made it. */
export function onRulesChange(listener: (rules: readonly SiteRule[]) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) void loadRules().then(listener);
  });
}

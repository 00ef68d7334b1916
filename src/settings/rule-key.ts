/** How a rule for a site lies in storage. */
import { rulePrefix } from './opening-keys';
import { type Does, type SiteRule, deeds } from './site-rules';

/** The storage key of a rule: the pages it is about are its name. */
export const ruleKey = ({ site, path }: Pick<SiteRule, 'site' | 'path'>): string =>
  `${rulePrefix}${site}${path}`;

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

/** All rules in a record of storage keys to whatever stands under them, by site. */
export const rulesIn = (stored: Readonly<Record<string, unknown>>): SiteRule[] =>
  Object.keys(stored)
    .sort()
    .flatMap((key) => readRule(key, stored[key]) ?? []);

/** What stands under the key of a rule. */
export const storedRule = ({ does }: SiteRule) => ({ version: 1, does });

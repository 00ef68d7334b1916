/** To which sites the person has given access. The browser knows; nothing of it is kept here. */
import browser from 'webextension-polyfill';
import { originsOf } from './site-of';
import type { SiteRule } from './site-rules';

/** Whether Lede may read pages of all `origins` without a click. */
export const hasAccess = (origins: readonly string[]): Promise<boolean> =>
  origins.length === 0
    ? Promise.resolve(false)
    : browser.permissions.contains({ origins: [...origins] });

/** Of the sites that `rules` are about those whose pages Lede may read. */
export async function openSites(rules: readonly SiteRule[]): Promise<ReadonlySet<string>> {
  const sites = [...new Set(rules.map(({ site }) => site))];
  const may = await Promise.all(sites.map((site) => hasAccess(originsOf(site))));
  return new Set(sites.filter((_, at) => may[at]));
}

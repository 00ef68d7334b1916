/** What Lede may read without a click. The browser keeps it; nothing of it is stored. */
import browser from 'webextension-polyfill';
import { hasAccess, openSites } from '../settings/access';
import { everywhere } from '../settings/site-of';
import type { SiteRule } from '../settings/site-rules';
import type { Access } from './kept';

/** To what there is access now, the sites of `rules` looked at one by one. */
export async function loadAccess(rules: readonly SiteRule[]): Promise<Access> {
  const [{ origins = [] }, isEverywhere, sites] = await Promise.all([
    browser.permissions.getAll(),
    hasAccess([everywhere]),
    openSites(rules),
  ]);
  return { origins, isEverywhere, sites };
}

/**
 * Has the browser ask the person for access; answers at once where there is access. To be called in the click
 * itself: Firefox forgets the click at the first thing that is waited for. A browser that cannot ask has said no.
 */
export const askForAccess = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] }).catch((error: unknown) => {
    console.warn('Lede: the browser did not ask for access.', error);
    return false;
  });

/** Gives access back; `false` where the browser keeps it. */
export const withdrawAccess = (origin: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [origin] }).catch(() => false);

/** Calls `listener` whenever access was given or withdrawn, here or in the browser's own settings. */
export function onAccessChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

/** The site that a match pattern lets Lede into; `null` for all sites, the pattern itself where it is neither. */
export function siteOfPattern(pattern: string): string | null {
  if (/^(?:<all_urls>|(?:\*|https?):\/\/\*\/\*)$/.test(pattern)) return null;
  return /^\*:\/\/(?:\*\.)?([^*/]+)\/\*$/.exec(pattern)?.[1] ?? pattern;
}

/** To which sites the person has given access. The browser knows; nothing of it is kept here. */
import browser from 'webextension-polyfill';

/** Whether Lede may read pages of all `origins` without a click. */
export const hasAccess = (origins: readonly string[]): Promise<boolean> =>
  origins.length === 0
    ? Promise.resolve(false)
    : browser.permissions.contains({ origins: [...origins] });

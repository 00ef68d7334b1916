import browser from 'webextension-polyfill';
import { addressToAdd } from '../../settings/address-to-add';
import { siteOf } from '../../settings/site-of';

/**
 * Opens the options page beside a tab, with a rule for its site that only has to be confirmed. Confirming it is
 * what asks for access, in a page that stands in no other.
 */
export async function offerRule(tabId: number): Promise<void> {
  const { url = '', index, windowId } = await browser.tabs.get(tabId);
  await browser.tabs.create({
    url: addressToAdd(browser.runtime.getURL('options/options.html'), siteOf(url)),
    index: index + 1,
    openerTabId: tabId,
    ...(windowId !== undefined && { windowId }),
  });
}

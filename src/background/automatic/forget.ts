import browser from 'webextension-polyfill';
import { followKey } from './follows';
import { questionKey } from './questions';
import { visitsKey } from './visits';

/** Forgets all that is remembered of a tab, which is gone. */
export const forgetTab = (tabId: number): Promise<void> =>
  browser.storage.session.remove([visitsKey(tabId), questionKey(tabId), followKey(tabId)]);

/** Where the popup has something to ask: whether to open the story that is there. Kept while the browser runs. */
import browser from 'webextension-polyfill';
import { showBadge } from './icon';

/** Where it is kept, in `storage.session`. */
export const questionKey = (tabId: number): string => `question.${String(tabId)}`;

/** Puts the question for the story at `url`, once. */
export async function ask(tabId: number, url: string): Promise<void> {
  await browser.storage.session.set({ [questionKey(tabId)]: url });
  await showBadge(tabId, true);
}

/** Whether that question still stands. */
export async function isAsking(tabId: number, url: string): Promise<boolean> {
  const { [questionKey(tabId)]: asked } = await browser.storage.session.get(questionKey(tabId));
  return asked === url;
}

/** The question has been answered, or its page is gone. */
export async function answered(tabId: number): Promise<void> {
  await browser.storage.session.remove(questionKey(tabId));
  await showBadge(tabId, false);
}

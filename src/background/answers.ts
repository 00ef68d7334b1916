/** What the worker answers. Who asks is read off the port: the browser writes it, no page can. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Handlers } from '../messages/protocol';
import { changeDress } from './dress';
import { openInTab, toggleFullView } from './full-view';
import { issueAddress, spend } from './nonces';

const ownPage = (path: string): string => browser.runtime.getURL(path);

/** The handlers for whoever is at the other end of a port; everybody gets no more than is theirs to ask. */
export function answersFor({ sender }: Runtime.Port): Handlers<'background'> {
  const url = sender?.url ?? '';
  const isPopup = url === ownPage('popup/popup.html');
  const isReader = url.split('#')[0] === ownPage('reader/reader.html');
  // The content script of a page, in its top frame.
  const page = sender?.frameId === 0 && !isPopup && !isReader ? sender.tab : undefined;
  return {
    'reader.toggle': async ({ tabId }) => ({
      done: isPopup && (await toggleFullView(await browser.tabs.get(tabId), 'page')),
    }),
    'reader.claim': async ({ nonce }) =>
      isReader && sender?.tab?.id !== undefined ? spend(nonce, sender.tab.id) : null,
    'reader.left': () => null,
    'reader.again': async ({ part }) =>
      page?.id === undefined
        ? null
        : { src: await issueAddress({ tabId: page.id, host: 'page', part }) },
    'page.dress': async ({ put, take }) => {
      if (page?.id !== undefined) await changeDress(page.id, put, take);
      return null;
    },
    'reader.to-tab': async ({ part }) => {
      if (page !== undefined) await openInTab(page, part);
      return null;
    },
  };
}

/** What the worker answers. Who asks is read off the port: the browser writes it, no page can. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Handlers } from '../messages/protocol';
import { leftAt, uncovered } from './automatic/covering';
import { changeRule, answerQuestion } from './automatic/from-popup';
import { followLink } from './automatic/links';
import { offerRule } from './automatic/offer-rule';
import { see } from './automatic/see';
import { addressOf, siteState, treatNoMore } from './automatic/sites';
import { changeDress } from './dress';
import { openInTab, toggleFullView } from './full-view';
import { issueAddress, spend } from './nonces';
import { openPopupOr } from './toolbar';

const ownPage = (path: string): string => browser.runtime.getURL(path);

/** The handlers for whoever is at the other end of a port; everybody gets no more than is theirs to ask. */
export function answersFor({ sender }: Runtime.Port): Handlers<'background'> {
  const url = sender?.url ?? '';
  const isPopup = url === ownPage('popup/popup.html');
  const isReader = url.split('#')[0] === ownPage('reader/reader.html');
  /** The tab whose page the full view that asks stands in. */
  const covered = isReader ? sender?.tab?.id : undefined;
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
    'page.seen': (seen) => (page === undefined ? { opens: false } : see(page, seen)),
    'page.uncovered': async ({ by }) => {
      if (page?.id !== undefined) await uncovered(page.id, await addressOf(page.id), by);
      return null;
    },
    'place.left': async (spots) => {
      if (page?.id !== undefined) await leftAt(page.id, await addressOf(page.id), spots);
      return null;
    },
    'site.state': async ({ tabId }) => {
      const id = isPopup ? tabId : covered;
      return id === undefined ? null : siteState(id, await addressOf(id));
    },
    'site.rule': async ({ tabId, does }) => {
      if (isPopup) return changeRule(tabId, does);
      // A frame inside a page may take back what was given, and give nothing.
      if (covered === undefined || does !== null) return null;
      const url = await addressOf(covered);
      await treatNoMore(url);
      return siteState(covered, url);
    },
    'site.answer': async ({ tabId, yes }) => {
      if (isPopup) await answerQuestion(tabId, yes);
      return null;
    },
    'popup.open': async () => {
      if (covered !== undefined) await openPopupOr(() => offerRule(covered));
      return null;
    },
    'options.open': async () => {
      if (isPopup || isReader) await browser.runtime.openOptionsPage();
      return null;
    },
    'reader.follow': async ({ href }) => {
      if (covered !== undefined) await followLink(covered, href);
      return null;
    },
  };
}

/** How the site of a tab's page is treated, asked of the worker and changed there. */
import browser from 'webextension-polyfill';
import { askBackground } from '../messages/ask-background';
import { type Intent, intentKey } from '../messages/intent';
import type { SiteState } from '../messages/protocol';
import { onStored } from '../settings/on-stored';
import { isAboutSites } from '../settings/opening-keys';
import type { SiteActions, SiteShown } from '../view/site-switch';

const shownOf = (state: SiteState | null): SiteShown | null =>
  state === null ? null : { isAlways: state.does === 'always', question: state.question };

/**
 * Asks for access, in the click itself: waiting for anything first would lose the click in Firefox, and in Chromium
 * the question closes the popup. What is meant by it is written down, and the worker carries it out.
 */
async function request({ site, origins }: SiteState, tabId: number): Promise<boolean> {
  const intent: Intent = { site, origins, tabId, at: Date.now() };
  void browser.storage.session.set({ [intentKey]: intent });
  return browser.permissions.request({ origins: [...origins] });
}

/** What the view can do about the site of a tab's page. Only `canGrant` hosts may ask for access. */
export function siteActions(tabId: number, canGrant: boolean): SiteActions {
  let known: SiteState | null = null;
  let show: (shown: SiteShown | null) => void = () => undefined;
  const tell = (state: SiteState | null): void => {
    known = state;
    show(shownOf(state));
  };
  const look = (): Promise<void> =>
    askBackground('site.state', { tabId }).then(tell, () => {
      tell(null);
    });
  const treat = async (isAlways: boolean): Promise<void> => {
    if (isAlways && !canGrant) {
      await askBackground('popup.open', null);
      await look();
      return;
    }
    if (isAlways && known?.access === false) {
      if (!(await request(known, tabId))) tell(known);
      return;
    }
    tell(await askBackground('site.rule', { tabId, does: isAlways ? 'always' : null }));
  };
  return {
    follow: (listener) => {
      show = listener;
      void look();
      // Written by the worker, here or in another window.
      onStored(isAboutSites, () => void look());
    },
    treat: (isAlways) => {
      treat(isAlways).catch(() => look());
    },
    answer: (yes) => {
      askBackground('site.answer', { tabId, yes })
        .then(look)
        .catch(() => undefined);
    },
  };
}

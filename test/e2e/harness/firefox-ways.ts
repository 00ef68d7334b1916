import { ChromeScope } from '../../../tools/browsers/firefox-chrome-scope';
import type { ChromeWindow } from '../../../tools/browsers/firefox-chrome-window';
import type { BrowserSession } from '../../../tools/browsers/session';
import { waitUntil } from '../../../tools/browsers/wait';
import type { RunningServer } from '../../../tools/serve';
import { clickOver, metIn, type Way, type Ways } from './met-state';
import { openClosedPage } from './open-closed-page';
import { whenShown } from './popup';

/** The part of Firefox's preferences used here. */
interface Preferences {
  setStringPref(name: string, value: string): void;
  setBoolPref(name: string, value: boolean): void;
}

/** Sites that Firefox treats in its own way, by what stands before their port. */
const sites = {
  store: 'addons.mozilla.org',
  reserved: 'support.mozilla.org',
  restricted: 'restricted.example',
} as const;

/** Runs in Firefox's window: lets these sites stand on this machine, and puts one on the list of those with restrictions. */
const arrange = (window: ChromeWindow, hosts: string, restricted: string): void => {
  const prefs = window.Services.prefs as unknown as Preferences;
  prefs.setStringPref('network.dns.localDomains', hosts);
  prefs.setBoolPref('network.stricttransportsecurity.preloadlist', false);
  prefs.setStringPref('extensions.quarantinedDomains.list', restricted);
};

async function arrangeSites(session: BrowserSession): Promise<void> {
  const page = await session.openPage('about:blank');
  const scope = await ChromeScope.of(page.browser());
  await scope.run(arrange, Object.values(sites).join(), sites.restricted);
  await page.close();
}

/** The same server under a name that Firefox knows. */
export const addressAt = (site: RunningServer, which: keyof typeof sites, path: string): string =>
  `http://${sites[which]}:${new URL(site.url).port}${path}`;

const onSite =
  (which: keyof typeof sites): Way =>
  async ({ session }, site) => {
    await arrangeSites(session);
    const page = await openClosedPage(session, addressAt(site, which, '/story'));
    return clickOver(session, page);
  };

/** What only Firefox knows, and what it knows otherwise than Chromium. */
export const firefoxWays: Ways = {
  store: onSite('store'),
  'reserved-site': onSite('reserved'),
  'restricted-site': onSite('restricted'),
  'reader-view': async ({ session }, site) => {
    const address = `about:reader?url=${encodeURIComponent(`${site.url}/story`)}`;
    const page = await session.openPage('about:blank');
    page.goto(address).catch(() => undefined);
    await waitUntil('Reader View', async () => (await session.openTabs()).includes(address));
    await page.waitForSelector('.moz-reader-content p');
    return clickOver(session, page);
  },
  failed: async ({ session }, site) => {
    // Firefox ends the click's permission at a page's first reload, so no page can go on going away. There the
    // browser's own answer fails, while the page goes.
    const page = await session.openPage(`${site.url}/links`);
    const popup = await session.clickToolbarButton(page);
    await whenShown(popup, 'not-a-story');
    await popup.evaluate(() => {
      const { browser } = window as unknown as { browser: { tabs: { query: unknown } } };
      browser.tabs.query = () => Promise.reject(new Error('The browser is not well.'));
    });
    await page.goto(`${site.url}/story`);
    return metIn(session, page, popup);
  },
};

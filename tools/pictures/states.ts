import type { Page } from 'puppeteer-core';
import { ChromeScope } from '../browsers/firefox-chrome-scope';
import type { ChromeWindow } from '../browsers/firefox-chrome-window';
import type { Popup } from '../browsers/popup';
import type { BrowserSession } from '../browsers/session';
import { type RunningServer, serve } from '../serve';
import { settled, take, type Picture } from './picture';
import { type Case, casesIn, firefoxHosts, routes } from './state-cases';

interface Preferences {
  setStringPref(name: string, value: string): void;
  setBoolPref(name: string, value: boolean): void;
}

/** Runs in Firefox's window: these hosts stand for this machine; the last of them is a site with restrictions. */
const arrange = (window: ChromeWindow, hosts: readonly string[]): void => {
  const prefs = window.Services.prefs as unknown as Preferences;
  prefs.setStringPref('network.dns.localDomains', hosts.join());
  prefs.setBoolPref('network.stricttransportsecurity.preloadlist', false);
  prefs.setStringPref('extensions.quarantinedDomains.list', hosts.at(-1) ?? '');
};

/** Opens the page of a case. What never ends never loads, and of a closed page a driver hears nothing. */
async function open(
  session: BrowserSession,
  { address }: Case,
  site: RunningServer,
): Promise<Page> {
  const tab = await session.openPage('about:blank');
  const { port } = new URL(site.url);
  const url = address.startsWith('/') ? site.url + address : address.replace('PORT', port);
  tab.goto(url).catch(() => null);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  return tab;
}

/** Shows the case's state over its page; the popup, and what it shows. */
async function show(
  session: BrowserSession,
  tab: Page,
  { state, then }: Case,
): Promise<{ popup: Popup; shown: string }> {
  const popup = await session.clickToolbarButton(tab);
  const shown = await settled(popup, state);
  if (then === undefined) return { popup, shown };
  if (then.press === 'button') {
    await popup.click('.state button');
    return { popup, shown: await settled(popup, then.state) };
  }
  // The second time over, the page is as the key has left it.
  if (shown === then.state) return { popup, shown };
  await popup.press(then.press);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const again = await session.clickToolbarButton(tab);
  return { popup: again, shown: await settled(again, then.state) };
}

/** The states a page can bring about, each light and dark. */
export async function takeStates(session: BrowserSession): Promise<Picture[]> {
  const server = await serve({ routes });
  const pictures: Picture[] = [];
  try {
    if (session.kind === 'firefox') {
      const first = await session.openPage('about:blank');
      const scope = await ChromeScope.of(first.browser());
      await scope.run(arrange, firefoxHosts);
    }
    for (const one of casesIn[session.kind]) {
      const tab = await open(session, one, server);
      const wanted = one.then?.state ?? one.state;
      for (const scheme of ['light', 'dark'] as const) {
        await session.setColorScheme(scheme);
        const { popup, shown } = await show(session, tab, one);
        const caption = shown === wanted ? `${wanted}, ${scheme}` : `${shown} INSTEAD OF ${wanted}`;
        pictures.push(await take(popup, `${session.kind}/state-${wanted}-${scheme}.png`, caption));
        await popup.close();
      }
      await tab.close().catch(() => undefined);
    }
  } finally {
    await server.close();
  }
  return pictures;
}

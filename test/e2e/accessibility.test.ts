import { expect, test } from '@jest/globals';
import type { Popup } from '../../tools/browsers/popup';
import type { BrowserSession, ColorScheme } from '../../tools/browsers/session';
import type { State } from '../../src/host/states';
import { axeViolations } from './harness/axe';
import { startBrowser } from './harness/browser';
import { fixturePages } from './harness/fixtures';
import { readPage, rest } from './harness/popup';
import { meet, waysTo } from './harness/state-pages';
import { stateRoutes } from './harness/state-routes';
import { startSite } from './harness/site';

const browser = startBrowser();
const site = startSite({ root: fixturePages, routes: stateRoutes });

/** Both looks of an open popup: contrast is where they differ. */
async function expectNoViolations(popup: Popup, session: BrowserSession): Promise<void> {
  for (const scheme of ['dark', 'light'] satisfies ColorScheme[]) {
    await session.setColorScheme(scheme);
    await popup.waitFor(
      (dark) => window.matchMedia('(prefers-color-scheme: dark)').matches === dark,
      {},
      scheme === 'dark',
    );
    await rest(100);
    expect(await axeViolations(popup)).toEqual([]);
  }
}

test.each(['semantic-jsonld', 'live-clutter', 'rtl', 'rtl-all-div-hebrew', 'cjk-japanese'])(
  'axe finds nothing in the story of %s, light and dark',
  async (slug) => {
    const { popup } = await readPage(browser.session, `${site.url}/${slug}/`);
    await expectNoViolations(popup, browser.session);
    await popup.close();
  },
);

test.each(Object.keys(waysTo) as State[])('axe finds nothing in the state %s', async (state) => {
  const met = await meet(state, browser, site);
  await expectNoViolations(met.popup, met.session);
  await met.leave();
});

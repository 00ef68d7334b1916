import { expect, test } from '@jest/globals';
import type { Popup } from '../../tools/browsers/popup';
import type { ColorScheme } from '../../tools/browsers/session';
import type { State } from '../../src/host/states';
import { axeViolations } from './harness/axe';
import { startBrowser } from './harness/browser';
import { fixturePages } from './harness/fixtures';
import { readPage, rest, whenShown } from './harness/popup';
import { finishPages, stateRoutes, waysTo } from './harness/state-pages';
import { startSite } from './harness/site';

const browser = startBrowser();
const site = startSite({ root: fixturePages, routes: stateRoutes });

/** Both looks of an open popup: contrast is where they differ. */
async function expectNoViolations(popup: Popup): Promise<void> {
  for (const scheme of ['dark', 'light'] satisfies ColorScheme[]) {
    await browser.session.setColorScheme(scheme);
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
    await expectNoViolations(popup);
    await popup.close();
  },
);

test.each(Object.keys(waysTo) as State[])('axe finds nothing in the state %s', async (state) => {
  const popup = await waysTo[state]?.(browser.session, site);
  if (popup === undefined) throw new Error(`There is no way to ${state}.`);
  await whenShown(popup, state);
  await expectNoViolations(popup);
  finishPages();
  await popup.close();
});

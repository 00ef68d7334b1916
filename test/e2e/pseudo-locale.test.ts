import { afterAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../tools/build/index';
import type { Popup } from '../../tools/browsers/popup';
import type { State } from '../../src/host/states';
import { kind, startBrowser } from './harness/browser';
import { imageRoutes } from './harness/image-page';
import { interfaceTexts } from './harness/interface-texts';
import { openPanel, option, step } from './harness/panel';
import { readPage, rest } from './harness/popup';
import { meet, waysTo } from './harness/state-pages';
import { stateRoutes } from './harness/state-routes';
import { answer, startSite } from './harness/site';
import { storyPage } from './harness/story-page';

const outDir = await mkdtemp(join(tmpdir(), 'lede-pseudo-'));
afterAll(() => rm(outDir, { recursive: true, force: true }));

/** Lede with every message accented, bracketed and longer by 40 %. */
const browser = startBrowser(async () => {
  const [dir = ''] = await build({ outDir, pseudoLocale: true, only: [kind] });
  return dir;
});
const withSections = storyPage({
  between: ['<h2>One</h2>', '<h2>Two</h2>', '<h2>Three <a href="#t">t</a></h2><p id="t">a</p>'],
});

const site = startSite({
  routes: { ...stateRoutes, ...imageRoutes, '/sections': answer(withSections) },
});

async function expectTranslatedWhole(popup: Popup, least: number): Promise<void> {
  const { texts, cutOff } = await interfaceTexts(popup);
  expect(texts.length).toBeGreaterThanOrEqual(least);
  expect(texts.filter((text) => !/^⟦.*⟧$/su.test(text))).toEqual([]);
  expect(cutOff).toEqual([]);
}

test('every word around a story is a message, and has its place', async () => {
  const { popup } = await readPage(browser.session, `${site.url}/story`);
  await popup.waitFor(() => document.querySelector('.left')?.textContent !== '');
  await expectTranslatedWhole(popup, 3);
  await popup.press('End');
  await rest(1_000);
  await expectTranslatedWhole(popup, 3);
  await popup.close();
});

test.each(['appearance', 'contents', 'more'] as const)('so is every word of %s', async (panel) => {
  const { popup } = await readPage(browser.session, `${site.url}/sections`);
  await openPanel(popup, panel);
  await expectTranslatedWhole(popup, 8);
  if (panel === 'appearance') {
    // What comes where something is changed.
    for (const changed of [option('black'), step('textSize', 'more'), '#setting-justify'])
      await popup.click(changed);
    await expectTranslatedWhole(popup, 8);
    await popup.click('.appearance-foot button');
  }
  await popup.close();
});

test('so are the words in place of a picture', async () => {
  const { popup } = await readPage(browser.session, `${site.url}/images`);
  await popup.evaluate(() => {
    document.querySelector('img[alt^="Missing"]')?.scrollIntoView({ behavior: 'instant' });
  });
  await popup.waitFor(() => document.querySelector('.missing-image') !== null);
  await expectTranslatedWhole(popup, 4);
  await popup.close();
});

test.each(Object.keys(waysTo) as State[])('so are those of the state %s', async (state) => {
  const met = await meet(state, browser, site);
  await expectTranslatedWhole(met.popup, 4);
  await met.leave();
});

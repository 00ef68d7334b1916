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
import { readPage, rest } from './harness/popup';
import { meet, waysTo } from './harness/state-pages';
import { stateRoutes } from './harness/state-routes';
import { startSite } from './harness/site';

const outDir = await mkdtemp(join(tmpdir(), 'lede-pseudo-'));
afterAll(() => rm(outDir, { recursive: true, force: true }));

/** Lede with every message accented, bracketed and longer by 40 %. */
const browser = startBrowser(async () => {
  const [dir = ''] = await build({ outDir, pseudoLocale: true, only: [kind] });
  return dir;
});
const site = startSite({ routes: { ...stateRoutes, ...imageRoutes } });

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

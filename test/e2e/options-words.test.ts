import { afterAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../tools/build/index';
import { kind, startBrowser } from './harness/browser';
import { interfaceTexts } from './harness/interface-texts';
import { openOptions } from './harness/options-page';

const outDir = await mkdtemp(join(tmpdir(), 'lede-pseudo-'));
afterAll(() => rm(outDir, { recursive: true, force: true }));

/** Lede with every message accented, bracketed and longer by 40 %. */
const browser = startBrowser(async () => {
  const [dir = ''] = await build({ outDir, pseudoLocale: true, only: [kind] });
  return dir;
});

test('every word of the options page is a message, and none of them widens the page', async () => {
  const { page, options } = await openOptions(browser.session);
  await options.evaluate(() => {
    document.querySelector<HTMLElement>('[data-option=sepia] input')?.click();
    document.querySelector<HTMLElement>('#sites form button')?.click();
    document.querySelector<HTMLElement>('.erase button')?.click();
  });
  const { texts } = await interfaceTexts(options);
  expect(texts.length).toBeGreaterThan(40);
  expect(texts.filter((text) => !/^⟦.*⟧$/su.test(text))).toEqual([]);
  for (const width of [1280, 390]) {
    await page.setViewport({ width, height: 800 });
    await options.waitFor((wanted) => window.innerWidth === wanted, {}, width);
    const tooWide = await options.evaluate(() =>
      [...document.querySelectorAll('main *, header *')]
        .filter((one) => one.checkVisibility() && !one.matches('option, .unseen'))
        .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
        .map((one) => `${one.localName}.${one.className}: ${one.textContent}`),
    );
    expect(tooWide).toEqual([]);
  }
  await page.close();
});

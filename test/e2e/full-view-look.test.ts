import { afterAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../tools/build/index';
import type { ExtensionPage } from '../../tools/browsers/extension-page';
import type { ColorScheme } from '../../tools/browsers/session';
import { axeViolations } from './harness/axe';
import { kind, startBrowser } from './harness/browser';
import { fixturePages } from './harness/fixtures';
import { ending, openFullView, whenGone } from './harness/full-view';
import { interfaceTexts } from './harness/interface-texts';
import { openPanel } from './harness/panel';
import { rest } from './harness/popup';
import { startSite } from './harness/site';

const outDir = await mkdtemp(join(tmpdir(), 'lede-pseudo-full-'));
afterAll(() => rm(outDir, { recursive: true, force: true }));

/** Lede with every message accented, bracketed and longer by 40 %: what is not a message shows. */
const browser = startBrowser(async () => {
  const [dir = ''] = await build({ outDir, pseudoLocale: true, only: [kind] });
  return dir;
});
const site = startSite({ root: fixturePages });

async function expectWholeAndAccessible(reader: ExtensionPage, least: number): Promise<void> {
  const { texts, cutOff } = await interfaceTexts(reader);
  expect(texts.length).toBeGreaterThanOrEqual(least);
  expect(texts.filter((text) => !/^⟦.*⟧$/su.test(text))).toEqual([]);
  expect(cutOff).toEqual([]);
  for (const scheme of ['dark', 'light'] satisfies ColorScheme[]) {
    await browser.session.setColorScheme(scheme);
    await rest(200);
    expect({ scheme, found: await axeViolations(reader) }).toEqual({ scheme, found: [] });
  }
}

test.each(['semantic-jsonld', 'rtl', 'cjk-japanese'])(
  'in the full view of %s every word is a message that has its place, and axe finds nothing',
  async (slug) => {
    const { page, reader } = await openFullView(browser.session, `${site.url}/${slug}/`);
    await expectWholeAndAccessible(reader, 5);
    await page.close();
  },
);

test.each(['appearance', 'more'] as const)('so it is with %s open', async (panel) => {
  const { page, reader } = await openFullView(browser.session, `${site.url}/semantic-jsonld/`);
  await openPanel(reader, panel);
  await rest(200);
  await expectWholeAndAccessible(reader, 8);
  await page.close();
});

test('Tab reaches every control and nothing of the page; Escape closes wherever it has led', async () => {
  const { page, reader } = await openFullView(browser.session, `${site.url}/semantic-jsonld/`);
  const names = new Set<string>();
  const onPage = new Set<string>();
  const controls = await reader.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.bar button')]
      .filter((button) => button.checkVisibility())
      .map((button) => button.getAttribute('aria-label') ?? button.innerText),
  );
  expect(controls.length).toBeGreaterThanOrEqual(3);
  const missed = (): string[] => controls.filter((name) => !names.has(name));
  // Four times round, or more: past the last stop the focus is in the browser's bars, and on a busy machine a key is
  // pressed while it is on its way back.
  for (let at = 0; at < 40 || (at < 160 && missed().length > 0); at++) {
    await reader.press('Tab');
    const name = await reader.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) return '';
      return activeElement.getAttribute('aria-label') ?? (activeElement as HTMLElement).innerText;
    });
    names.add(name);
    onPage.add(await page.evaluate(() => document.activeElement?.localName ?? ''));
  }
  expect(missed()).toEqual([]);
  // The host; or nothing, while the keys are in the browser's own bars.
  onPage.delete('body');
  expect([...onPage]).toEqual(['div']);
  await ending(reader, () => reader.press('Escape'));
  await whenGone(browser.session, page);
});

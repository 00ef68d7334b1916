import { beforeEach, expect, test } from '@jest/globals';
import type { ExtensionPage } from '../../tools/browsers/extension-page';
import { waitUntil } from '../../tools/browsers/wait';
import { settle, waitsOn } from './harness/automatic';
import { startBrowser } from './harness/browser';
import { shownFullView } from './harness/full-view';
import { sayYesTo, withdrawHosts } from './harness/grant-hosts';
import { rest, whenStory } from './harness/popup';
import { answer, startSite } from './harness/site';
import { storyPage } from './harness/story-page';

const browser = startBrowser();
const site = startSite({ routes: { '/story': answer(storyPage()) } });
const origins = ['*://127.0.0.1/*'];
const control = '.always .switch';

beforeEach(async () => {
  const { session } = browser;
  await settle(session, {});
  await withdrawHosts(session, origins);
});

const isOn = (view: ExtensionPage): Promise<boolean> =>
  view.evaluate(
    () => document.querySelector<HTMLInputElement>('.always .switch')?.checked ?? false,
  );

/** The popup over a story, once it knows how the site is treated. */
async function popupOver(address: string) {
  const { session } = browser;
  const page = await session.openPage(address);
  const popup = await session.clickToolbarButton(page);
  await whenStory(popup);
  await popup.waitFor(() => document.querySelector<HTMLElement>('.always')?.hidden === false);
  return { page, popup };
}

test('one click in the popup has stories of a site open by themselves, and one takes that back', async () => {
  const { session } = browser;
  await sayYesTo(session, origins);
  const { popup } = await popupOver(`${site.url}/story?on`);
  expect(await isOn(popup)).toBe(false);
  await popup.click(control);
  await waitUntil('the script to wait', async () => (await waitsOn(session)).length > 0);
  expect(await waitsOn(session)).toEqual(origins);

  const page = await session.openPage(`${site.url}/story?next`);
  const reader = await shownFullView(session, page);
  await reader.click('[aria-controls="more"]');
  await waitUntil('the switch to be on', () => isOn(reader));
  await reader.click(control);
  await waitUntil('no script to wait', async () => (await waitsOn(session)).length === 0);
});

test('access withdrawn in the browser’s own settings ends it', async () => {
  const { session } = browser;
  await sayYesTo(session, origins);
  const { popup } = await popupOver(`${site.url}/story`);
  await popup.click(control);
  await waitUntil('the script to wait', async () => (await waitsOn(session)).length > 0);
  await withdrawHosts(session, origins);
  await waitUntil('no script to wait', async () => (await waitsOn(session)).length === 0);
  const page = await session.openPage(`${site.url}/story?withdrawn`);
  await rest(1_000);
  expect(await session.readerFrame(page)).toBeUndefined();
  const later = await popupOver(`${site.url}/story?shown`);
  expect(await isOn(later.popup)).toBe(false);
});

test('refused access leaves it off, and says so', async () => {
  const { session } = browser;
  const { popup } = await popupOver(`${site.url}/story?refused`);
  await popup.evaluate(() => {
    const own = globalThis as unknown as Record<string, { permissions?: object } | undefined>;
    for (const name of ['browser', 'chrome'])
      Object.defineProperty(own[name]?.permissions ?? {}, 'request', {
        value: () => Promise.resolve(false),
      });
  });
  await popup.click(control);
  await waitUntil('the switch to be off', async () => !(await isOn(popup)));
  expect(await waitsOn(session)).toEqual([]);
});

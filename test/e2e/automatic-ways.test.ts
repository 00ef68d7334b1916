import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { waitUntil } from '../../tools/browsers/wait';
import { openAlways, settle, waitsOn } from './harness/automatic';
import { startBrowser } from './harness/browser';
import { openFullView, shownFullView } from './harness/full-view';
import { grantHosts, withdrawHosts } from './harness/grant-hosts';
import { rest } from './harness/popup';
import { answer, startSite } from './harness/site';
import { linkList, storyPage } from './harness/story-page';

const browser = startBrowser();
const link = '<p>More on this: <a id="next" href="/next">the bridge of the next town</a>.</p>';
const site = startSite({
  routes: {
    '/story': answer(storyPage({ between: [link] })),
    '/next': answer(storyPage({ title: 'Another town buys its bridge' })),
    '/front': answer(linkList),
  },
});
const stored = (value: unknown) => ({ version: 1, value });

beforeAll(async () => {
  await openAlways(browser.session);
});

beforeEach(async () => {
  await settle(browser.session, {});
  await rest(300);
});

test('a link of a story is followed into reader mode on a site with access, rule or none', async () => {
  const { session } = browser;
  const { page, reader } = await openFullView(session, `${site.url}/story`);
  await reader.click('.story a[href$="/next"]');
  const next = await waitUntil('the next page', async () =>
    (await page.browser().pages()).find((one) => one.url() === `${site.url}/next`),
  );
  await next.bringToFront();
  await shownFullView(session, next);
  await next.close();
});

test('and opens as any other where links are not to be followed so', async () => {
  const { session } = browser;
  await settle(session, { 'setting.followLinks': stored(false) });
  const { page: from, reader } = await openFullView(session, `${site.url}/story?plain`);
  await reader.click('.story a[href$="/next"]');
  await rest(2_000);
  const pages = await from.browser().pages();
  const page = pages.findLast((one) => one.url() === `${site.url}/next`);
  if (page === undefined) throw new Error('The link has opened no page.');
  await page.bringToFront();
  await rest(1_000);
  expect(await session.readerFrame(page)).toBeUndefined();
});

test('the switch in the full view sets nothing, and leads to the popup', async () => {
  const { session } = browser;
  const { page, reader } = await openFullView(session, `${site.url}/story?switch`);
  await reader.click('[aria-controls="more"]');
  await reader.waitFor(() => document.querySelector<HTMLElement>('.always')?.hidden === false);
  await reader.click('.always .switch');
  await rest(1_000);
  expect(await waitsOn(session)).toEqual([]);
  await page.close();
});

test('the menu of the full view leads to all settings', async () => {
  const { session } = browser;
  const { page, reader } = await openFullView(session, `${site.url}/story?settings`);
  await reader.click('[aria-controls="more"]');
  await reader.click('.more .menu-entry:not(.only-narrow)');
  const options = await waitUntil('the options page', () =>
    session.readerTab('options/options.html'),
  );
  await options.waitFor(() => document.querySelector('#data') !== null);
  await page.close();
});

test('every story opens where that was chosen, but for the sites that are excluded', async () => {
  const { session } = browser;
  await grantHosts(session, ['*://*/*']);
  await settle(session, {
    'setting.automatic': stored('every'),
    'rule.localhost': { version: 1, does: 'never' },
  });
  await rest(500);
  expect(await waitsOn(session)).toEqual(['*://*/*']);
  await shownFullView(session, await session.openPage(`${site.url}/story?every`));
  for (const address of [`${site.localhostUrl}/story`, `${site.url}/front`]) {
    const page = await session.openPage(address);
    await rest(1_500);
    expect(await session.readerFrame(page)).toBeUndefined();
  }
  await withdrawHosts(session, ['*://*/*']);
  await waitUntil('the scripts to go', async () => (await waitsOn(session)).length === 0);
});

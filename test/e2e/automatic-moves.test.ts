import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../tools/browsers/wait';
import { openAlways } from './harness/automatic';
import { startBrowser } from './harness/browser';
import { shownFullView, whenGone } from './harness/full-view';
import { rest } from './harness/popup';
import { answer, startSite } from './harness/site';
import { linkList, prose, storyPage } from './harness/story-page';

const browser = startBrowser();

/** A page of an application: what it shows is changed by the test, without a load. */
const application = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Loading</title><link rel="icon" href="data:,"></head><body><div id="app"></div></body></html>`;

const site = startSite({
  routes: {
    '/news/the-ferry-returns': answer(application),
    '/app-front': answer(linkList),
    '/story': answer(storyPage()),
  },
});

beforeAll(async () => {
  await openAlways(browser.session);
});

const story = (headline: string): string =>
  `<main><article><h1>${headline}</h1>${prose.map((text) => `<p>${text}</p>`).join('')}</article></main>`;

/** Puts another page in the place of the one there is, under another address, as applications do. */
const move = (page: Page, path: string, title: string, html: string): Promise<void> =>
  page.evaluate(
    (address, called, markup) => {
      history.pushState(null, '', address);
      document.title = called;
      document.body.innerHTML = `<div id="app">${markup}</div>`;
    },
    path,
    title,
    html,
  );

const headlineIn = async (page: Page): Promise<string> => {
  const reader = await shownFullView(browser.session, page);
  return reader.evaluate(() => document.querySelector('h1')?.textContent ?? '');
};

test('text that a script brings late is waited for', async () => {
  const page = await browser.session.openPage(`${site.url}/news/the-ferry-returns`);
  await rest(700);
  await page.evaluate((html) => {
    document.title = 'The ferry returns';
    document.body.innerHTML = html;
  }, story('The ferry returns'));
  expect(await headlineIn(page)).toBe('The ferry returns');
});

test('an address that changes to a story’s without a load opens it', async () => {
  const page = await browser.session.openPage(`${site.url}/app-front?moves`);
  await move(
    page,
    '/news/2025/the-first-story-of-the-day',
    'The first story',
    story('The first story'),
  );
  expect(await headlineIn(page)).toBe('The first story');
});

test('the reader goes with its story, and comes with the next one', async () => {
  const { session } = browser;
  const page = await session.openPage(`${site.url}/story?then`);
  await shownFullView(session, page);
  await move(page, '/app/front', 'All stories', linkList.replace(/^[^]*<body>/, ''));
  await whenGone(session, page);
  await move(
    page,
    '/news/2025/the-second-story-of-the-day',
    'The second story',
    story('The second story'),
  );
  expect(await headlineIn(page)).toBe('The second story');
});

test('a story that has been left is not taken for the one that is still to come', async () => {
  const { session } = browser;
  const page = await session.openPage(`${site.url}/story?stale`);
  await shownFullView(session, page);
  await page.evaluate(() => {
    history.pushState(null, '', '/news/2025/the-slow-story-of-the-day');
  });
  await whenGone(session, page);
  await rest(2_000);
  expect(await session.readerFrame(page)).toBeUndefined();
  await page.evaluate((html) => {
    document.title = 'The slow story';
    document.body.innerHTML = html;
  }, story('The slow story'));
  expect(await headlineIn(page)).toBe('The slow story');
});

test('closing it on one story says nothing of the next', async () => {
  const { session } = browser;
  const page = await session.openPage(`${site.url}/story?next`);
  const reader = await shownFullView(session, page);
  await reader.press('Escape');
  await whenGone(session, page);
  await move(
    page,
    '/news/2025/the-third-story-of-the-day',
    'The third story',
    story('The third story'),
  );
  await waitUntil('the third story', async () => (await session.readerFrame(page)) !== undefined);
});

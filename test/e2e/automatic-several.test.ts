import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { startBrowser } from './harness/browser';
import { openFullView, shownFullView, whenGone } from './harness/full-view';
import { openAlways, settle } from './harness/automatic';
import { readPage, rest } from './harness/popup';
import { answer, startSite } from './harness/site';
import { prose, storyPage } from './harness/story-page';
import { apart, topOfReader } from './harness/top-block';

const browser = startBrowser();

const article = (title: string, from: number): string =>
  `<article><h1>${title}</h1>${prose
    .slice(from, from + 5)
    .map((text) => `<p>${text}</p>`)
    .join('\n')}</article>`;

/** Three stories, each longer than the window, and the address of the one in view, as endless pages have it. */
const endless = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The first story</title>
<link rel="icon" href="data:,"><style>article { min-height: 1600px }</style></head><body>
${article('The first story', 0)}${article('The second story', 2)}${article('The third story', 4)}
<script>
let shown = 0;
addEventListener('scroll', () => {
  const at = [...document.querySelectorAll('article')].findLastIndex((one) => one.getBoundingClientRect().top < 200);
  if (at === shown || at < 0) return;
  shown = at;
  document.title = document.querySelectorAll('h1')[at].textContent;
  history.replaceState(null, '', '/news/endless-' + at);
});
</script></body></html>`;

const entry = (time: string, text: string): string =>
  `<div class="entry"><h2>${time}</h2><p>${text}</p></div>`;

const liveBlog = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The flood as it comes</title>
<link rel="icon" href="data:,"><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"The flood as it comes"}</script>
</head><body><main><h1>The flood as it comes</h1><div id="entries">${prose
  .map((text, at) => entry(`${String(20 - at)}:00`, text))
  .join('\n')}</div></main></body></html>`;

const site = startSite({
  routes: {
    '/news/endless-0': answer(endless),
    '/news/live': answer(liveBlog),
    '/news/story': answer(storyPage()),
    '/news/after': answer(storyPage({ title: 'What came after' })),
  },
});

beforeAll(async () => {
  await settle(browser.session, {});
});

const scrollTo = (page: Page, at: number): Promise<void> =>
  page.evaluate((index) => {
    document.querySelectorAll('article')[index]?.scrollIntoView({ behavior: 'instant' });
  }, at);

test('of an endless page the story in view is read, and no other', async () => {
  const { session } = browser;
  const page = await session.openPage(`${site.url}/news/endless-0`);
  await scrollTo(page, 1);
  await rest(300);
  const popup = await session.clickToolbarButton(page);
  await popup.waitFor(() => document.querySelector('h1')?.textContent === 'The second story');
  const text = await popup.evaluate(() => document.querySelector('main')?.textContent ?? '');
  expect(text).toContain(prose[2]);
  expect(text).not.toContain(prose[0]);
  expect(text).not.toContain('The third story');
});

test('what comes into a live blog is offered, and shown where the person wants it', async () => {
  const { session } = browser;
  const { page, reader } = await openFullView(session, `${site.url}/news/live`);
  const add = (text: string): Promise<void> =>
    page.evaluate(
      (html) => {
        document.querySelector('#entries')?.insertAdjacentHTML('afterbegin', html);
      },
      entry('21:00', text),
    );
  const news = 'The lower bridge has been closed to everybody, and the ferry goes once an hour.';
  await add(news);
  await add(`${news} Twice.`);
  await reader.waitFor(
    () => document.querySelector('.updates button')?.textContent === '2 new updates',
  );
  const told = () => reader.evaluate(() => document.querySelector('main')?.textContent ?? '');
  expect(await told()).not.toContain(news);
  await reader.click('.updates button');
  await reader.waitFor(
    (words) => (document.querySelector('main')?.textContent ?? '').includes(words),
    {},
    `${news} Twice.`,
  );
  expect(await reader.evaluate(() => document.querySelectorAll('.updates button').length)).toBe(0);
});

test('the popup offers it, too', async () => {
  const { page, popup } = await readPage(browser.session, `${site.url}/news/live?popup`);
  await page.evaluate(
    (html) => {
      document.querySelector('#entries')?.insertAdjacentHTML('afterbegin', html);
    },
    entry('22:00', 'The mayor has spoken to the people in the school, and they went to sleep.'),
  );
  await popup.waitFor(
    () => document.querySelector('.updates button')?.textContent === '1 new update',
  );
});

test('an endless page that is scrolled on is not covered, whatever its address', async () => {
  const { session } = browser;
  await openAlways(session);
  const page = await session.openPage(`${site.url}/news/endless-0?always`);
  const reader = await shownFullView(session, page);
  await reader.press('Escape');
  await whenGone(session, page);
  await scrollTo(page, 1);
  await page.waitForFunction(() => location.pathname === '/news/endless-1');
  await rest(1_500);
  expect(await session.readerFrame(page)).toBeUndefined();
});

test('Back opens a story that was open where the person was in it', async () => {
  const { session } = browser;
  await openAlways(session);
  const page = await session.openPage(`${site.url}/news/story`);
  const reader = await shownFullView(session, page);
  for (let pressed = 0; pressed < 2; pressed++) {
    await reader.press('PageDown');
    // Scrolling by a key is smooth and takes its time, and the place is told of a moment later.
    await rest(1_200);
  }
  const left = await topOfReader(reader);
  expect(left.text).not.toBe('');
  await page.goto(`${site.url}/news/after`);
  await shownFullView(session, page);
  await page.goBack();
  const again = await shownFullView(session, page);
  await again.waitFor(() => (document.querySelector('main.page')?.scrollTop ?? 0) > 200);
  await rest(500);
  expect(apart(left, await topOfReader(again))).toBeLessThan(4);
});

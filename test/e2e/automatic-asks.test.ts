import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../tools/browsers/wait';
import { buttonOver, openAlways, settle, storedNow } from './harness/automatic';
import { startBrowser } from './harness/browser';
import { shownFullView, whenGone } from './harness/full-view';
import { rest, whenStory } from './harness/popup';
import { answer, startSite } from './harness/site';
import { linkList, storyPage } from './harness/story-page';

const browser = startBrowser();
const site = startSite({ routes: { '/story': answer(storyPage()), '/front': answer(linkList) } });
const chosen = { 'setting.automatic': { version: 1, value: 'chosen' } };

beforeAll(async () => {
  await openAlways(browser.session);
});

beforeEach(async () => {
  await settle(browser.session, {
    ...chosen,
    'rule.127.0.0.1': { version: 1, does: 'always' },
  });
  await rest(300);
});

async function openAndClose(address: string): Promise<Page> {
  const { session } = browser;
  const page = await session.openPage(address);
  const reader = await shownFullView(session, page);
  await reader.press('Escape');
  await whenGone(session, page);
  return page;
}

async function questionOver(page: Page) {
  const popup = await browser.session.clickToolbarButton(page);
  await whenStory(popup);
  await rest(500);
  return {
    popup,
    text: await popup.evaluate(() => document.querySelector('.question p')?.textContent ?? ''),
  };
}

test('after two quick closings the popup asks once whether to stop', async () => {
  const { session } = browser;
  const first = await openAndClose(`${site.url}/story?one`);
  expect((await buttonOver(session, first)).badge).toBe('');
  const second = await openAndClose(`${site.url}/story?two`);
  await waitUntil('the badge', async () => (await buttonOver(session, second)).badge === '?');
  const { popup, text } = await questionOver(second);
  expect(text).toBe('Stop opening stories on this site?');
  await popup.click('.question .button-filled');
  await waitUntil('the rule to go', async () => !('rule.127.0.0.1' in (await storedNow(session))));
  const page = await session.openPage(`${site.url}/story?stopped`);
  await rest(1_000);
  expect(await session.readerFrame(page)).toBeUndefined();
});

test('who wants it to go on is not asked again', async () => {
  const { session } = browser;
  await openAndClose(`${site.url}/story?a`);
  const { popup } = await questionOver(await openAndClose(`${site.url}/story?b`));
  await popup.click('.question .button-quiet');
  await rest(300);
  const later = await questionOver(await openAndClose(`${site.url}/story?c`));
  expect(later.text).toBe('');
  expect((await storedNow(session))['rule.127.0.0.1']).toEqual({ version: 1, does: 'always' });
});

test('on a site where the person wants to be asked there is a badge, and one question in the popup', async () => {
  const { session } = browser;
  await settle(session, { ...chosen, 'rule.127.0.0.1': { version: 1, does: 'ask' } });
  await rest(500);
  const page = await session.openPage(`${site.url}/story?ask`);
  await waitUntil('the badge', async () => (await buttonOver(session, page)).badge === '?');
  expect(await session.readerFrame(page)).toBeUndefined();
  const { popup, text } = await questionOver(page);
  expect(text).toBe('Open this story in the full view?');
  await popup.click('.question .button-filled');
  await waitUntil('the story', async () => (await session.readerFrame(page)) !== undefined);
  expect((await buttonOver(session, page)).badge).toBe('');
});

test('the button says what a page is', async () => {
  const { session } = browser;
  await settle(session, { ...chosen, 'rule.127.0.0.1': { version: 1, does: 'ask' } });
  await rest(500);
  const front = await session.openPage(`${site.url}/front`);
  await waitUntil(
    'the button over a front page',
    async () => (await buttonOver(session, front)).title === 'This page is not a story',
  );
  const elsewhere = await session.openPage(`${site.localhostUrl}/story`);
  expect((await buttonOver(session, elsewhere)).title).toBe('Read the story');
});

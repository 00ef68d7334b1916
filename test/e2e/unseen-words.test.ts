import { afterEach, describe, expect, test } from '@jest/globals';
import type { Popup } from '../../tools/browsers/popup';
import { startBrowser } from './harness/browser';
import { readPage } from './harness/popup';
import { answer, startSite } from './harness/site';
import { prose, storyPage } from './harness/story-page';
import { fold, seenStory } from './harness/story';

/** Pages that say of most of their words, or of none that matter, that nobody sees them. */
const pages: Readonly<Record<string, string>> = {
  '/rises': storyPage({
    head: '<style>article p:nth-of-type(n + 3) { opacity: 0 }</style>',
  }),
  '/night': storyPage({
    head: `<style>article p { color: #fff } html::before { content: ''; position: fixed; inset: 0; background: #123; z-index: -1 }</style>`,
  }),
  '/picture': storyPage({
    head: `<style>html { background: url(/night.png) #123 } article p { color: #fff }</style>`,
  }),
  '/unnamed': storyPage({ head: '<style>article p { color: #fff }</style>' }),
};

const browser = startBrowser();
const site = startSite({
  routes: Object.fromEntries(Object.entries(pages).map(([path, page]) => [path, answer(page)])),
});

describe('a page whose words only seem to be out of sight', () => {
  let popup: Popup | undefined;
  afterEach(() => popup?.close());

  test.each([
    ['comes up while one scrolls', '/rises'],
    ['is painted behind by an addition to its root', '/night'],
    ['stands on a picture', '/picture'],
    ['is all of one colour with what its styles say is behind it', '/unnamed'],
  ])('%s: the story is whole', async (_what, path) => {
    ({ popup } = await readPage(browser.session, `${site.url}${path}`));
    const { text } = await seenStory(popup);
    expect(prose.filter((paragraph) => !text.includes(fold(paragraph)))).toEqual([]);
  });
});

import { beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import * as memory from '../memory-browser';
import { article, withoutLayout } from '../view/made';

jest.unstable_mockModule('webextension-polyfill', () => ({ default: memory.browser }));
const { openScreen } = await import('../../../src/popup/screen');

const actions = { fetchImage: () => Promise.resolve(null), keepPlace: () => undefined };

beforeAll(withoutLayout);
beforeEach(memory.reset);

test('one state or one story at a time, and the document says which', async () => {
  const screen = await openScreen();
  screen.showState('looking');
  expect(document.documentElement.dataset['state']).toBe('looking');
  expect(document.body.textContent).toContain('Looking for the story');
  screen.showStory(article, null, actions);
  expect(document.documentElement.dataset['state']).toBe('story');
  expect(document.body.textContent).toContain(article.title);
  expect(document.body.textContent).not.toContain('Looking for the story');
  screen.showState('failed');
  expect(document.body.textContent).not.toContain(article.title);
});

test('a button is drawn where there is something for it to do', async () => {
  const screen = await openScreen();
  const taken: string[] = [];
  screen.showState('not-a-story');
  expect(document.querySelector('button')).toBeNull();
  screen.showState('not-a-story', () => taken.push('step'));
  document.querySelector('button')?.click();
  expect(taken).toEqual(['step']);
  screen.showState('too-large', () => undefined);
  expect(document.querySelector('button')).toBeNull();
});

test('a story looks as it was set, and as by default where settings cannot be read', async () => {
  await memory.browser.storage.local.set({ 'setting.theme': { version: 1, value: 'sepia' } });
  (await openScreen()).showStory(article, null, actions);
  expect(document.body.dataset['theme']).toBe('sepia');
  memory.breakStorage();
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  (await openScreen()).showStory(article, null, actions);
  expect(document.body.dataset['theme']).toBe('auto');
  warn.mockRestore();
});

test('whoever listens hears of each change before it is made', async () => {
  const screen = await openScreen();
  const heard: (string | undefined)[] = [];
  screen.showState('looking');
  screen.onChange(() => heard.push(document.documentElement.dataset['state']));
  screen.showState('failed');
  expect(heard).toEqual(['looking']);
});

import { beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import * as memory from '../memory-browser';
import { article, withoutLayout } from '../view/made';

jest.unstable_mockModule('webextension-polyfill', () => ({ default: memory.browser }));
const { openScreen } = await import('../../../src/host/screen');
const { readSettings } = await import('../../../src/settings/read');

const open = () => openScreen(readSettings({}), 'popup');

const actions = {
  fetchImage: () => Promise.resolve(null),
  keepPlace: () => undefined,
  choose: () => undefined,
};

beforeAll(withoutLayout);
beforeEach(memory.reset);

test('one state or one story at a time, and the document says which', async () => {
  const screen = open();
  screen.showState('looking');
  expect(document.documentElement.dataset['state']).toBe('looking');
  expect(document.body.textContent).toContain('Looking for the story');
  await screen.showStory(article, null, actions);
  expect(document.documentElement.dataset['state']).toBe('story');
  expect(document.body.textContent).toContain(article.title);
  expect(document.body.textContent).not.toContain('Looking for the story');
  screen.showState('failed');
  expect(document.body.textContent).not.toContain(article.title);
});

test('while a story is made ready it may be said that it is looked for; then it comes', async () => {
  const screen = open();
  const story = screen.showStory({ ...article, html: '<p>a</p>'.repeat(1_000) }, null, actions);
  screen.showState('looking');
  expect(document.documentElement.dataset['state']).toBe('looking');
  await story;
  expect(document.documentElement.dataset['state']).toBe('story');
});

const book = { ...article, html: `<p>${'A long one. '.repeat(100)}</p>`.repeat(300) };
const paragraphs = () => document.querySelectorAll('.story-body p').length;

test('of a story as long as a book the beginning comes first, unless it is opened further on', async () => {
  const screen = open();
  const seen: [string | undefined, number][] = [];
  const note = () => {
    seen.push([document.documentElement.dataset['state'], paragraphs()]);
  };
  screen.showState('looking');
  screen.onChange(note);
  await screen.showStory(book, null, actions);
  note();
  const [looking, beginning, story] = seen;
  expect(looking?.[0]).toBe('looking');
  expect(beginning?.[0]).toBe('beginning');
  expect(beginning?.[1]).toBeGreaterThan(5);
  expect(beginning?.[1]).toBeLessThan(50);
  expect(story).toEqual(['story', 300]);

  seen.length = 0;
  screen.showState('looking');
  await screen.showStory(book, { block: 3, passed: 0 }, actions);
  expect(seen.map(([state]) => state)).toEqual(['story', 'looking']);
});

test('a story that is on screen stays until a newer one is ready', async () => {
  const screen = open();
  await screen.showStory(article, null, actions);
  const seen: (string | undefined)[] = [];
  screen.onChange(() => seen.push(document.documentElement.dataset['state']));
  await screen.showStory(book, null, actions);
  expect(seen).toEqual(['story']);
});

/** Presses the button with this label; answers the labels of all there are. */
function press(label: string): string[] {
  const buttons = [...document.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent === label)?.click();
  return buttons.map(({ textContent }) => textContent);
}

test('a button is drawn for each step that can be taken, the likely one first', () => {
  const taken: string[] = [];
  const note = (step: string) => () => {
    taken.push(step);
  };
  const screen = openScreen(readSettings({}), 'popup', { back: note('back') });
  screen.showState('not-a-story');
  expect(press('Back to the page')).toEqual(['Back to the page']);
  screen.showState('not-a-story', { readAnyway: note('read'), openDetails: note('details') });
  expect(press('Read it anyway')).toEqual(['Read it anyway', 'Back to the page']);
  expect(taken).toEqual(['back', 'read']);
});

test('a page that is no story is told about with what speaks most against it', () => {
  const screen = open();
  const said = () => document.querySelector('[role=status] p')?.textContent;
  screen.showState('not-a-story', {}, 'forum');
  expect(said()).toMatch(/^Lede found no single story on it\. It looks like a forum: .+\.$/);
  screen.showState('not-a-story');
  expect(said()).toBe('Lede found no single story on it.');
});

test('a story looks as it was set', async () => {
  const screen = openScreen({ ...readSettings({}), theme: 'sepia' }, 'popup');
  await screen.showStory(article, null, actions);
  expect(document.body.dataset['theme']).toBe('sepia');
});

test('the document speaks the language of the interface', () => {
  open();
  expect(document.documentElement.lang).toBe('en');
  expect(document.title).toBe('Lede');
});

test('whoever listens hears of each change before it is made', () => {
  const screen = open();
  const heard: (string | undefined)[] = [];
  screen.showState('looking');
  screen.onChange(() => heard.push(document.documentElement.dataset['state']));
  screen.showState('failed');
  expect(heard).toEqual(['looking']);
});

test('in the full view every state has the way back in its bar, and by Escape', () => {
  const went: string[] = [];
  const own = { back: () => void went.push('back') };
  openScreen(readSettings({}), 'page', own).showState('looking');
  document.querySelector<HTMLElement>('.bar button')?.click();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(went).toEqual(['back', 'back']);
  openScreen(readSettings({}), 'popup', own).showState('looking');
  expect(document.querySelector('.bar button')).toBeNull();
});

test('what was just chosen does not flicker back when older settings come in', async () => {
  const screen = open();
  await screen.showStory(article, null, actions);
  document.querySelector<HTMLElement>('input[value=sepia]')?.click();
  expect(document.body.dataset['theme']).toBe('sepia');
  screen.restyle(readSettings({}));
  expect(document.body.dataset['theme']).toBe('sepia');
  screen.showState('failed');
  screen.restyle({ ...readSettings({}), theme: 'dark' });
  expect(document.body.dataset['theme']).toBe('dark');
});

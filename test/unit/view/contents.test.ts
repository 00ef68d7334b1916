import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Host } from '../../../src/view/look';
import type { View } from '../../../src/view/mount';
import { article, frame, look, mountStory, withoutLayout } from './made';

const html = ['One', 'Two', 'Three', 'Four'].map((text) => `<h2>${text}</h2><p>a</p>`).join('');
/** Where each heading stands in the story, in pixels; each is reached at the upper edge by scrolling so far. */
const tops = [400, 900, 1_400, 1_900];
const screenful = 600;

let root: HTMLElement;
let page: HTMLElement;
let view: View;

function draw(host: Host, changes: Partial<typeof article> = {}): void {
  view = mountStory(
    root,
    { ...article, html, ...changes },
    {
      fetchImage: () => Promise.resolve(null),
      keepPlace: () => undefined,
      choose: () => undefined,
    },
    { ...look, host },
  );
  page = root.querySelector('main') as HTMLElement;
  Object.defineProperties(page, {
    clientHeight: { value: screenful },
    scrollHeight: { value: 2_200 },
  });
  for (const [at, heading] of [...root.querySelectorAll('h2')].entries())
    heading.getBoundingClientRect = () => ({ top: (tops[at] ?? 0) - page.scrollTop }) as DOMRect;
}

beforeAll(withoutLayout);
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => {
  view.close();
});

const lists = () => [...root.querySelectorAll('nav')];
const current = (): string[] => [
  ...new Set([...root.querySelectorAll('[aria-current]')].map(({ textContent }) => textContent)),
];
const entry = (text: string): HTMLElement =>
  [...root.querySelectorAll<HTMLElement>('nav button')].find(
    (button) => button.textContent === text,
  ) as HTMLElement;

async function scrollTo(top: number): Promise<void> {
  page.scrollTop = top;
  page.dispatchEvent(new Event('scroll'));
  await frame();
}

test('the contents begin with the beginning and have every section', () => {
  draw('page');
  expect(lists()).toHaveLength(2);
  for (const list of lists()) {
    expect(list.getAttribute('aria-label')).toBe('In this story');
    expect([...list.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Beginning',
      'One',
      'Two',
      'Three',
      'Four',
    ]);
  }
});

test('the popup has them behind a button only', () => {
  draw('popup');
  expect(lists()).toHaveLength(1);
  expect(root.querySelector('.bar nav')).not.toBeNull();
});

test('a story of few sections has neither list nor button', () => {
  draw('page', { html: '<h2>One</h2><p>a</p><h2>Two</h2>' });
  expect(lists()).toEqual([]);
  expect(root.querySelector('[aria-controls=contents]')).toBeNull();
});

test.each([
  [0, 'Beginning'],
  [100, 'Beginning'],
  [300, 'One'],
  [760, 'Two'],
  // The last section cannot come up to the upper edge; at the end it is read all the same.
  [1_600, 'Four'],
])('scrolled by %d, "%s" is current', async (top, section) => {
  draw('page');
  await scrollTo(top);
  expect(current()).toEqual([section]);
});

test('every section is current once on the way down', async () => {
  draw('page');
  const seen = new Set<string>();
  for (let top = 0; top <= 1_600; top += 20) {
    await scrollTo(top);
    for (const text of current()) seen.add(text);
  }
  expect([...seen]).toEqual(['Beginning', 'One', 'Two', 'Three', 'Four']);
});

test('an entry goes to its heading, and the keys go on from there', () => {
  draw('page');
  entry('Three').click();
  // A little air above it.
  expect(page.scrollTop).toBe(1_400 - 24);
  expect(document.activeElement?.textContent).toBe('Three');
  expect(current()).toEqual(['Three']);
  entry('Beginning').click();
  expect(page.scrollTop).toBe(0);
  expect(document.activeElement).toBe(root.querySelector('h1'));
  expect(current()).toEqual(['Beginning']);
});

test('what was chosen is current until the person scrolls on, also where it cannot come up', async () => {
  draw('page');
  page.scrollTop = 1_600;
  Object.defineProperty(page, 'scrollTop', { get: () => 1_600, set: () => undefined });
  entry('Three').click();
  await frame();
  expect(current()).toEqual(['Three']);
});

test('choosing from the bar closes the list there', () => {
  draw('popup');
  const button = root.querySelector<HTMLElement>('[aria-controls=contents]');
  button?.click();
  expect(button?.getAttribute('aria-expanded')).toBe('true');
  entry('Two').click();
  expect(button?.getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement?.textContent).toBe('Two');
});

test('headings keep their language and direction, the interface its own', () => {
  draw('page', { lang: 'he', dir: 'rtl' });
  expect(entry('One').querySelector('[lang=he][dir=rtl]')).not.toBeNull();
  expect(entry('Beginning').querySelector('[lang]')).toBeNull();
});

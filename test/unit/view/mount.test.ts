import { afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { Place } from '../../../src/core/place';
import type { View } from '../../../src/view/mount';
import { article, frame, look, mountStory, withoutLayout } from './made';

let root: HTMLElement;
let page: HTMLElement;
let view: View;
let kept: (Place | null)[];

beforeAll(withoutLayout);
beforeEach(() => {
  kept = [];
  root = document.createElement('div');
  document.body.replaceChildren(root);
  view = mountStory(root, article, {
    fetchImage: () => Promise.resolve(null),
    keepPlace: (place) => kept.push(place),
    choose: () => undefined,
  });
  page = root.querySelector('main') as HTMLElement;
});
afterEach(() => {
  view.close();
});

const textOf = (selector: string): string | undefined => root.querySelector(selector)?.textContent;

async function scrollTo(top: number): Promise<void> {
  page.scrollTop = top;
  page.dispatchEvent(new Event('scroll'));
  await frame();
}

test('how much is left is said, and the end', async () => {
  jest.spyOn(page, 'scrollHeight', 'get').mockReturnValue(1_000);
  jest.spyOn(page, 'clientHeight', 'get').mockReturnValue(200);
  await scrollTo(0);
  expect(textOf('.left')).toBe('4 min left');
  await scrollTo(400);
  expect(textOf('.left')).toBe('2 min left');
  await scrollTo(800);
  expect(textOf('.left')).toBe('End of the story');
});

test('the story has the focus, so that keys scroll it at once', () => {
  expect(document.activeElement).toBe(page);
  expect(page.getAttribute('aria-label')).toBe('Story');
});

test('the place is kept while the person moves, and not at every step', async () => {
  for (let step = 0; step < 5; step++) await scrollTo(step);
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThan(5);
});

test('closing takes everything away and stops', async () => {
  page.dispatchEvent(new Event('scroll'));
  view.close();
  expect(root.childNodes).toHaveLength(0);
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(kept).toEqual([]);
});

test('restyling changes the look and nothing of the story', () => {
  const before = root.querySelector('article');
  view.restyle({ ...look, settings: { ...look.settings, theme: 'sepia', justify: true } });
  expect(root.dataset['theme']).toBe('sepia');
  expect(root.classList.contains('is-justified')).toBe(true);
  expect(root.querySelector('article')).toBe(before);
});

import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { View } from '../../../src/view/mount';
import { article, mountStory, withoutLayout } from './made';

const html = `<p>A claim <a href="#n1">1</a> and <a href="https://other.example/">a link</a>.</p>
  <p>More.</p><ol><li id="n1">The note.</li></ol>`;
const noteTop = 1_500;

let root: HTMLElement;
let page: HTMLElement;
let view: View;

beforeAll(withoutLayout);
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  view = mountStory(
    root,
    { ...article, html },
    {
      fetchImage: () => Promise.resolve(null),
      keepPlace: () => undefined,
      choose: () => undefined,
    },
  );
  page = root.querySelector('main') as HTMLElement;
  Object.defineProperty(page, 'clientHeight', { value: 500 });
  const note = root.querySelector('li') as HTMLElement;
  note.getBoundingClientRect = () => ({ top: noteTop - page.scrollTop }) as DOMRect;
  page.scrollTop = 100;
});
afterEach(() => {
  view.close();
});

const link = (at = 0) => root.querySelectorAll<HTMLElement>('.story a')[at] as HTMLElement;
const back = () =>
  [...root.querySelectorAll('button')].find(
    ({ textContent, hidden }) => textContent === 'Back to where you were' && !hidden,
  );
/** Clicks; answers whether the browser goes on and opens the link. */
const click = (target: HTMLElement, init: MouseEventInit = {}): boolean =>
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));

test('a jump scrolls to its place and goes nowhere else', () => {
  const { length } = history;
  expect(click(link())).toBe(false);
  expect(page.scrollTop).toBe(noteTop - 24);
  expect(document.activeElement?.textContent).toBe('The note.');
  expect(history).toHaveLength(length);
});

test('there is a way back, once', () => {
  expect(back()).toBeUndefined();
  click(link());
  back()?.click();
  expect(page.scrollTop).toBe(100);
  expect(document.activeElement).toBe(link());
  expect(back()).toBeUndefined();
});

test('it goes when the person has read on', () => {
  click(link());
  page.scrollTop += 300;
  page.dispatchEvent(new Event('scroll'));
  expect(back()).toBeDefined();
  page.scrollTop += 300;
  page.dispatchEvent(new Event('scroll'));
  expect(back()).toBeUndefined();
});

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])(
  'with %j the link opens as links do',
  (init) => {
    // Nothing navigates in a unit test; what is asked is whether the click was left alone.
    expect(click(link(), init)).toBe(true);
    expect(page.scrollTop).toBe(100);
  },
);

test('other links are left alone', () => {
  expect(click(link(1))).toBe(true);
  expect(page.scrollTop).toBe(100);
});

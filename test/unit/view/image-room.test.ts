import { beforeEach, expect, jest, test } from '@jest/globals';
import { keepRoom } from '../../../src/view/image-room';

let page: HTMLElement;
const src = 'https://pages.example/a.jpg';

/** A story of this markup in a window 600 pixels high. */
function show(html: string): HTMLImageElement {
  page = document.createElement('main');
  const story = document.createElement('article');
  story.innerHTML = html;
  page.append(story);
  page.getBoundingClientRect = () => ({ bottom: 600 }) as DOMRect;
  document.body.replaceChildren(page);
  keepRoom(page, story, new AbortController().signal);
  return story.querySelector('img') as HTMLImageElement;
}
const hasRoom = (image: HTMLImageElement): boolean => image.classList.contains('is-unsized');

beforeEach(() => {
  document.body.replaceChildren();
});

test.each([
  ['in a figure', `<figure><img src="${src}"><figcaption>At low tide</figcaption></figure>`],
  ['alone in a paragraph', `<p> <img src="${src}"> </p>`],
  ['in a link that is alone', `<p><a href="https://pages.example/"><img src="${src}"></a></p>`],
  ['of a known width only', `<p><img src="${src}" width="600"></p>`],
  ['of a width that is none', `<p><img src="${src}" width="auto" height="100"></p>`],
])('a picture %s gets room before it comes', (_what, html) => {
  expect(hasRoom(show(html))).toBe(true);
});

test.each([
  ['says its size', `<figure><img src="${src}" width="600" height="300"></figure>`],
  ['stands among words', `<p>The sign <img src="${src}"> means a pier.</p>`],
  [
    'stands in a link among words',
    `<p>See <a href="https://a.example/"><img src="${src}"></a></p>`,
  ],
])('one that %s needs none', (_what, html) => {
  expect(hasRoom(show(html))).toBe(false);
});

test.each([
  [900, false],
  [300, true],
  [-2_000, true],
])('come at %d, it keeps the room: %s, since nobody may see the text move', (top, keeps) => {
  const image = show(`<p><img src="${src}"></p>`);
  image.getBoundingClientRect = () => ({ top }) as DOMRect;
  image.dispatchEvent(new Event('load'));
  expect(hasRoom(image)).toBe(keeps);
});

test('a run of pictures is gone through once, not once for each of them', () => {
  const looks = jest.spyOn(Node.prototype, 'childNodes', 'get');
  show(`<p>${`<img src="${src}">`.repeat(400)}</p>`);
  expect(page.querySelectorAll('.is-unsized')).toHaveLength(400);
  expect(looks.mock.calls.length).toBeLessThan(40);
  looks.mockRestore();
});

import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { type FetchImage, watchImages } from '../../../src/view/images';
import { look, turn } from './made';

const pageUrl = 'https://www.pages.example/a';
const own = 'https://www.pages.example/pier.jpg';
const foreign = 'https://cdn.example/pier.jpg';

let root: HTMLElement;
let life: AbortController;
let asked: string[];
let revoked: string[];

function show(html: string, answer: Blob | null | Error): HTMLImageElement {
  root.innerHTML = html;
  const fetchImage: FetchImage = (src) => {
    asked.push(src);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  watchImages(root, pageUrl, fetchImage, look.say, life.signal);
  return root.querySelector('img') as HTMLImageElement;
}

async function fail(image: HTMLImageElement): Promise<void> {
  image.dispatchEvent(new Event('error'));
  await turn();
}

beforeEach(() => {
  [asked, revoked, life] = [[], [], new AbortController()];
  root = document.createElement('div');
  URL.createObjectURL = () => 'blob:https://lede.example/1';
  URL.revokeObjectURL = (address) => revoked.push(address);
});
afterEach(() => {
  life.abort();
  jest.restoreAllMocks();
});

const picture = (src: string, alt = 'The pier'): string => `<p><img src="${src}" alt="${alt}"></p>`;
const placeholder = (): Element | null => root.querySelector('.missing-image');

test('an image of the page’s own origin is asked of the page, and shown from what it sends', async () => {
  const image = show(picture(own), new Blob(['x'], { type: 'image/png' }));
  await fail(image);
  expect(asked).toEqual([own]);
  expect(root.querySelector('img')?.src).toBe('blob:https://lede.example/1');
  image.dispatchEvent(new Event('load'));
  expect(revoked).toEqual(['blob:https://lede.example/1']);
});

test.each([
  ['has none', null],
  ['cannot answer', new Error('Disconnected')],
])('where the page %s, a linked placeholder takes its place', async (_what, answer) => {
  await fail(show(picture(own), answer));
  expect(placeholder()?.getAttribute('href')).toBe(own);
  expect(placeholder()?.textContent).toBe('Picture: The pier');
});

test('what the page sends may fail too: asked once, and the placeholder still leads to the picture', async () => {
  const image = show(picture(own), new Blob(['x'], { type: 'image/png' }));
  await fail(image);
  await fail(image);
  expect(asked).toEqual([own]);
  expect(root.querySelector('img')).toBeNull();
  expect(placeholder()?.getAttribute('href')).toBe(own);
});

test('an image of any other origin is never asked for: a placeholder at once', async () => {
  await fail(show(picture(foreign), new Blob(['x'])));
  expect(asked).toEqual([]);
  expect(placeholder()).toMatchObject({
    localName: 'a',
    href: foreign,
    target: '_blank',
    rel: 'noopener noreferrer',
  });
});

test.each([
  [foreign, 'pages.example is no part of cdn.example'],
  ['https://pages.example/pier.jpg', 'another host of the same site'],
  ['http://www.pages.example/pier.jpg', 'another scheme'],
  ['https://www.pages.example:8443/pier.jpg', 'another port'],
])('%s is not the page’s own (%s)', async (src) => {
  await fail(show(picture(src), null));
  expect(asked).toEqual([]);
});

test('without a description the placeholder still says what it does', async () => {
  await fail(show(picture(foreign, ''), null));
  expect(placeholder()?.textContent).toBe('Open the picture');
});

test.each([
  ['a link', `<a href="https://pages.example/gallery">${picture(foreign)}</a>`],
  ['inline data', picture('data:image/png;base64,AAAA')],
])('inside %s the placeholder is no link of its own', async (_what, html) => {
  await fail(show(html, null));
  expect(placeholder()?.localName).toBe('span');
});

test('a description that looks like markup is text', async () => {
  await fail(show(picture(foreign, '&lt;b&gt;x&lt;/b&gt;'), null));
  expect(placeholder()?.textContent).toBe('Picture: <b>x</b>');
});

test('the caption of a missing picture stays', async () => {
  await fail(
    show(`<figure><img src="${foreign}"><figcaption>At low tide</figcaption></figure>`, null),
  );
  expect(root.querySelector('figcaption')?.textContent).toBe('At low tide');
});

test('once the view has closed nothing is watched', async () => {
  const image = show(picture(own), null);
  life.abort();
  await fail(image);
  expect(asked).toEqual([]);
  expect(placeholder()).toBeNull();
});

test('what the page says of a picture turns nothing around it', async () => {
  for (const src of [foreign, 'data:image/png;base64,AA']) {
    await fail(show(picture(src, '\u202eThe pier'), null));
    expect(placeholder()?.getAttribute('dir')).toBe('auto');
  }
});

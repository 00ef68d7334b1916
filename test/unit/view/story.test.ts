import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Article } from '../../../src/core/article';
import type { View } from '../../../src/view/mount';
import { article, mountStory, withoutLayout } from './made';

let root: HTMLElement;
let view: View;

const draw = (changes: Partial<Article> = {}): void => {
  view = mountStory(
    root,
    { ...article, ...changes },
    {
      fetchImage: () => Promise.resolve(null),
      keepPlace: () => undefined,
      choose: () => undefined,
    },
  );
};
const textOf = (selector: string): string | undefined => root.querySelector(selector)?.textContent;

beforeAll(withoutLayout);
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => {
  view.close();
});

test('a story has its header, its text and the bars', () => {
  draw();
  expect(textOf('h1')).toBe('First train in 46 years');
  for (const line of [
    'Transport',
    'It was four minutes late.',
    'Leopold Strand',
    '14 October 2024',
  ]) {
    expect(textOf('.story-header')).toContain(line);
  }
  expect(textOf('.story-body')).toBe(
    'At 6.52 on Monday morningWhat it costThe work has taken six years',
  );
  expect(textOf('.bar-upper')).toContain('The Fellgate Journal');
  expect(textOf('.bar-lower')).toContain('pages.example');
});

test('the story is marked with its own language and direction', () => {
  draw({ lang: 'he', dir: 'rtl' });
  expect(root.querySelector('article')).toMatchObject({ lang: 'he', dir: 'rtl' });
  draw({ lang: '' });
  expect(root.querySelector('article')?.hasAttribute('lang')).toBe(false);
});

test.each(['title', 'kicker', 'dek', 'byline', 'siteName'] as const)(
  'markup in the %s is shown as text',
  (name) => {
    const markup = '<img src=x onerror=evil()><b>bold</b>';
    draw({ [name]: markup });
    expect(root.textContent).toContain(markup);
    expect(root.querySelector('img, b')).toBeNull();
  },
);

test.each([
  ['kicker', '.kicker'],
  ['dek', '.dek'],
  ['byline', '.byline'],
  ['publishedTime', 'time'],
] as const)('without a %s there is no empty element for it', (name, selector) => {
  draw();
  expect(root.querySelector(selector)).not.toBeNull();
  draw({ [name]: '' });
  expect(root.querySelector(selector)).toBeNull();
});

test('without a title the site stands as the headline', () => {
  draw({ title: '' });
  expect(root.querySelector('h1')?.textContent).toBe('The Fellgate Journal');
});

test('a date that is none is left out, and no dot is left behind', () => {
  draw({ publishedTime: '2024-99-99', byline: '' });
  expect(root.querySelector('time')).toBeNull();
  expect(textOf('.credits')).not.toContain('·');
});

test('the lead image stands above the text with its caption, size and no referrer', () => {
  const src = 'https://cdn.example/a.jpg';
  draw({
    leadImage: { src, alt: 'A train', caption: '<b>At Tarnside</b>', width: 1600, height: 900 },
  });
  const image = root.querySelector('.lead-image img');
  expect(image?.getAttribute('src')).toBe(src);
  expect(image?.getAttribute('alt')).toBe('A train');
  expect(image?.getAttribute('referrerpolicy')).toBe('no-referrer');
  expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['1600', '900']);
  expect(textOf('.lead-image figcaption')).toBe('<b>At Tarnside</b>');
});

test.each(['javascript:evil()', 'data:image/svg+xml;base64,AAAA', ''])(
  'a lead image at "%s" is none',
  (src) => {
    draw({ leadImage: { src, alt: 'A train', caption: '', width: 0, height: 0 } });
    expect(root.querySelector('figure, img')).toBeNull();
  },
);

test('hostile markup reaches the page as text at most', () => {
  draw({
    html: '<p onclick="evil()">a<script>evil()</script></p><iframe src="https://x.example"></iframe>',
  });
  expect(root.querySelector('.story-body')?.innerHTML).toBe('<p>a</p>');
});

import { expect, test } from '@jest/globals';
import { extract } from '../../../../src/core/extract';
import { type InView, whichStory } from '../../../../src/core/detect/which-story';

const url = 'https://paper.example/news/the-weir';
const sentence = 'The weir was built of oak and held for two hundred winters before it gave way. ';

interface Made {
  readonly headline: string;
  readonly rank?: 'h1' | 'h2';
  readonly href?: string;
}

const article = ({ headline, rank = 'h1', href }: Made): string => {
  const words = href === undefined ? headline : `<a href="${href}">${headline}</a>`;
  const text = `${headline}. ${sentence.repeat(4)}`;
  return `<article><${rank}>${words}</${rank}><p>${text}</p><p>${sentence.repeat(3)}</p><p>${sentence.repeat(3)}</p></article>`;
};

const page = (articles: readonly string[], head = ''): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html><head>${head}</head><body>${articles.join('\n')}</body></html>`,
    'text/html',
  );

const headlineOf = (document: Document, inView?: InView): string | null =>
  whichStory(document, url, inView)?.story.querySelector('h1, h2')?.textContent ?? null;

const endless = ['The weir', 'The mill', 'The miller'].map((headline) => article({ headline }));

test('one story is the page itself', () => {
  expect(headlineOf(page([article({ headline: 'The weir' })]))).toBeNull();
});

test('of several stories the one in view is meant', () => {
  expect(headlineOf(page(endless), ([, second]) => second ?? null)).toBe('The mill');
});

test('where none is in view it is the one that the page is called by, or else the first', () => {
  const titled = page(endless, '<meta property="og:title" content="The miller">');
  expect(headlineOf(titled)).toBe('The miller');
  expect(headlineOf(page(endless))).toBe('The weir');
});

test('the address says which of a weblog’s posts is meant', () => {
  const posts = [
    article({ headline: 'The mill', rank: 'h2', href: '/news/the-mill' }),
    article({ headline: 'The weir', rank: 'h2', href: '/news/the-weir/' }),
  ];
  expect(headlineOf(page(posts))).toBe('The weir');
});

test('`mainEntityOfPage` says it too', () => {
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'The miller',
    mainEntityOfPage: { '@id': url },
  });
  const posts = ['The mill', 'The miller'].map((headline) => article({ headline, rank: 'h2' }));
  const head = `<script type="application/ld+json">${data}</script>`;
  expect(headlineOf(page(posts, head))).toBe('The miller');
});

test('posts of which none is meant are left together', () => {
  const posts = ['The mill', 'The miller'].map((headline) => article({ headline, rank: 'h2' }));
  expect(headlineOf(page(posts))).toBeNull();
});

test('entries of a live blog are one story', () => {
  const head = '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>';
  expect(headlineOf(page(endless, head))).toBeNull();
});

test('teasers and comments are no stories', () => {
  const teasers = ['The mill', 'The miller'].map(
    (headline) => `<article><h1>${headline}</h1><p>${sentence}</p></article>`,
  );
  expect(headlineOf(page([article({ headline: 'The weir' }), ...teasers]))).toBeNull();
});

test('the story that is meant is read alone, and not by what the page says of another', async () => {
  const head =
    '<title>The weir</title><meta property="og:title" content="The weir"><meta name="author" content="Ines Halloran">';
  const document = page(endless, head);
  const read = await extract(document, url, { inView: ([, second]) => second ?? null });
  if (!read.ok) throw new Error(read.why);
  expect(read.article.title).toBe('The mill');
  expect(read.article.byline).toBe('');
  expect(read.article.html).toContain('The mill. The weir was built');
  expect(read.article.html).not.toContain('The miller. ');
});

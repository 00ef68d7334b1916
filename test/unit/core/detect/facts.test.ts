import { describe, expect, test } from '@jest/globals';
import { addressFacts } from '../../../../src/core/detect/address-facts';
import { factsOf, glanceFactsOf } from '../../../../src/core/detect/facts';

const url = 'https://pages.example/a';
const sentence =
  'The ferry leaves at seven from the pier below the old salt store, and nobody waits. ';
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const factsOfAll = (document: Document) => factsOf(document, glanceFactsOf(document, url));
const factsIn = (html: string) => factsOfAll(parsed(html));

describe('an address', () => {
  test.each([
    ['https://a.example/', { homeAddress: 1, addressWords: 0 }],
    ['https://a.example/blog/the-old-salt-store', { storyPlace: 1, addressWords: 4 }],
    ['https://blog.a.example/the-old-salt-store.html', { storyPlace: 1, addressWords: 4 }],
    ['https://a.example/2024/03/ferry', { datedAddress: 1, homeAddress: 0 }],
    ['https://a.example/viewtopic.php?t=4', { forumPlace: 1 }],
    ['https://docs.a.example/intro', { docsPlace: 1, storyPlace: 0 }],
    ['https://a.example/خبر-جديد', { addressWords: 2 }],
    ['about:blank', { homeAddress: 0, addressWords: 1 }],
  ])('%s', (address, facts) => {
    expect(addressFacts(address)).toMatchObject(facts);
  });
});

test('text in menus, forms, scripts and links is no running text', () => {
  const { prose, run } = factsIn(
    `<nav>${sentence.repeat(9)}</nav><script>${sentence.repeat(9)}</script>` +
      `<footer><p>${sentence.repeat(9)}</p></footer><p><a href="/n">${sentence.repeat(9)}</a></p>`,
  );
  expect([prose, run]).toEqual([0, 0]);
});

test('a heading that is a link counts as one, either way round', () => {
  const linked = factsIn('<h2><a href="/a">A</a></h2><a href="/b"><h3>B</h3></a>'.repeat(6));
  const plain = factsIn('<h2>A</h2><h3>B</h3>'.repeat(6));
  expect(linked.linkedHeadingShare).toBeGreaterThan(0.7);
  expect(plain.linkedHeadingShare).toBe(0);
});

test('without paragraphs, blocks and lines between breaks are running text', () => {
  const text = sentence.repeat(4);
  const inDivs = factsIn(`<div>${text}</div>`.repeat(6));
  const inBreaks = factsIn(`<div>${`${text}<br><br>`.repeat(6)}</div>`);
  const inParagraphs = factsIn(`<p>${text}</p>`.repeat(6));
  for (const { run, longParagraphs } of [inDivs, inBreaks]) {
    expect([run, longParagraphs]).toEqual([inParagraphs.run, inParagraphs.longParagraphs]);
  }
});

test('fields named after the members of a form mislead nobody', () => {
  const fields = ['className', 'localName', 'nodeType', 'textContent', 'getElementsByTagName']
    .map((name) => `<input name="${name}">`)
    .join('');
  const { longParagraphs } = factsIn(`<form>${fields}<p>${sentence.repeat(4)}</p></form>`);
  expect(longParagraphs).toBe(1);
});

test('of a giant page only the first of it is looked at', () => {
  const page = (paragraphs: number) => factsIn(`<p>${sentence}</p>`.repeat(paragraphs));
  expect(page(6000).prose).toBe(page(3000).prose);
});

test('a title and an author that the page declares are seen', () => {
  const data = JSON.stringify({ '@type': 'NewsArticle', author: { name: 'N. N.' } });
  expect(
    factsIn(
      `<meta property="article:published_time" content="2024-01-01"><script type="application/ld+json">${data}</script>`,
    ),
  ).toMatchObject({ dataArticle: 1, dataAuthor: 1, publishedMeta: 1, dataProduct: 0 });
});

test('a page whose head has been taken away is counted all the same', () => {
  const document = parsed(`<p>${sentence}</p>`);
  document.head.remove();
  expect(factsOfAll(document)).toMatchObject({ authorMeta: 0, proseTexts: 1 });
});

test('a glance counts paragraphs that say something until there are enough for a story', () => {
  const textOf = (html: string) => glanceFactsOf(parsed(html), url).paragraphText;
  expect(textOf('<p>Share</p><p>Read more</p>'.repeat(100))).toBe(0);
  expect(textOf(`<p>${sentence}</p>`)).toBe(sentence.trim().length);
  expect(textOf(`<p>${sentence}</p>`.repeat(9))).toBe(textOf(`<p>${sentence}</p>`.repeat(900)));
});

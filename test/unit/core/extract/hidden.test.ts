/** @jest-environment node */
import { expect, jest, test } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { extract } from '../../../../src/core/extract';

jest.setTimeout(60_000);

const url = 'https://pages.example/a';
const paragraph = (word: string): string =>
  `<p>${`The ${word} ferry leaves at seven from the pier below the salt store. `.repeat(4)}</p>`;
const page = `<head><meta name="author" content="Noor Castellane"></head><body>
  <h1>The first ferry of the year</h1>
  <div id="seen">${paragraph('red')}${paragraph('green')}${paragraph('blue')}</div>
  <div id="unseen">${paragraph('ghost')}</div></body>`;

const open = (html = page): Document => new JSDOM(html, { url }).window.document;
const indexOf = (document: Document, selector: string): number =>
  [...document.getElementsByTagName('*')].indexOf(document.querySelector(selector) as Element);

async function htmlOf(document: Document, hidden: number[]): Promise<string> {
  const outcome = await extract(document, url, { hidden: () => hidden });
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.article.html;
}

test('what is named as hidden stays out, and nothing else', async () => {
  const document = open();
  const html = await htmlOf(document, [indexOf(document, '#unseen')]);
  expect(html).not.toContain('ghost');
  for (const word of ['red', 'green', 'blue']) expect(html).toContain(word);
});

test('without the record the markup decides: all of it is text', async () => {
  expect(await htmlOf(open(), [])).toContain('ghost');
});

test('the head is always out of sight and is read all the same', async () => {
  const document = open();
  const hidden = [indexOf(document, 'head'), indexOf(document, 'meta')];
  expect(await extract(document, url, { hidden: () => hidden })).toMatchObject({
    ok: true,
    article: { byline: 'Noor Castellane' },
  });
});

test('a page wholly behind a curtain is still read', async () => {
  const document = open();
  const html = await htmlOf(document, [indexOf(document, 'body')]);
  for (const word of ['red', 'green', 'blue']) expect(html).toContain(word);
});

test('indices of no element are passed over', async () => {
  expect(await htmlOf(open(), [-1, 0.5, 1e9, Number.NaN])).toContain('red');
});

test.each(['style="display:none"', 'hidden', 'aria-hidden="true"'])(
  'text hidden by its own markup (%s) stays out without a record',
  async (attribute) => {
    const html = page.replace('id="unseen"', attribute);
    expect(await htmlOf(open(html), [])).not.toContain('ghost');
  },
);

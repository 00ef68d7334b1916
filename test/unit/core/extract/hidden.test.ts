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
  <div>${paragraph('red')}<div id="unseen">${paragraph('ghost')}</div>
  ${paragraph('green')}${paragraph('blue')}</div></body>`;

const open = (html = page): Document => new JSDOM(html, { url }).window.document;

async function htmlOf(document: Document, ...hidden: readonly string[]): Promise<string> {
  const elements = hidden.flatMap((selector) => [...document.querySelectorAll(selector)]);
  const layout = { hidden: new Set(elements), breaking: new Set<Element>() };
  const outcome = await extract(document, url, { layout: () => layout });
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.article.html;
}

test('what is named as hidden stays out, and nothing else', async () => {
  const document = open();
  const html = await htmlOf(document, '#unseen');
  expect(html).not.toContain('ghost');
  for (const word of ['red', 'green', 'blue']) expect(html).toContain(word);
});

test('a record of nothing hides nothing, whatever the markup says', async () => {
  expect(await htmlOf(open(page.replace('id="unseen"', 'hidden')))).toContain('ghost');
});

test('the head is out of sight by nature and is read all the same', async () => {
  const document = open();
  const layout = { hidden: new Set([document.head]), breaking: new Set<Element>() };
  expect(await extract(document, url, { layout: () => layout })).toMatchObject({
    ok: true,
    article: { byline: 'Noor Castellane' },
  });
});

test('a page wholly behind a curtain is still read', async () => {
  const document = open();
  const html = await htmlOf(document, 'body');
  for (const word of ['red', 'green', 'blue']) expect(html).toContain(word);
});

test('elements of no page or another one are passed over', async () => {
  const hidden = new Set([open().body, open().createElement('p')]);
  const outcome = await extract(open(), url, { layout: () => ({ hidden, breaking: hidden }) });
  expect(outcome.ok && outcome.article.html).toContain('red');
});

test('what is hidden has a verdict all the same, and is told where it stands', async () => {
  const document = open();
  const hidden = new Set(document.querySelectorAll('#unseen'));
  const { blocks } = await extract(document, url, {
    layout: () => ({ hidden, breaking: new Set() }),
  });
  const ghost = blocks.find(({ text }) => text.includes('ghost'));
  expect(ghost?.verdict).toMatchObject({ keep: false, kind: 'hidden', step: 'hidden', score: 0 });
  expect(ghost?.sources).toEqual([document.querySelector('#unseen p')?.firstChild]);
});

test('without a record text hidden by its own markup stays out', async () => {
  for (const attribute of ['style="display:none"', 'hidden', 'style="visibility: hidden"']) {
    const outcome = await extract(open(page.replace('id="unseen"', attribute)), url);
    expect(outcome.ok && outcome.article.html).not.toContain('ghost');
    expect(outcome.ok && outcome.article.html).toContain('red');
  }
});

test('what only assistive technology passes over is seen, and may be story', async () => {
  const outcome = await extract(open(page.replace('id="unseen"', 'aria-hidden="true"')), url);
  expect(outcome.ok && outcome.article.html).toContain('ghost');
});

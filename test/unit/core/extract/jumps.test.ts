/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { extract } from '../../../../src/core/extract';

const url = 'https://pages.example/a';
const prose =
  '<p>The ferry leaves at seven from the pier below the old salt store, and for the first time since 1978 nobody is waiting there to see whether it will come.</p>';
const jump = '<a href="#notes">How we counted the ferries of the year</a>';

test.each([
  ['a line by itself between two paragraphs', `<p>${jump}</p>`],
  ['a list of contents', `<ul><li>${jump}</li><li>${jump}</li></ul>`],
])('a jump within the page stays in the story as %s', async (_what, line) => {
  const html = `<h1>Ferry</h1><article>${prose.repeat(3)}${line}${prose.repeat(3)}
    <h2 id="notes">Notes</h2>${prose}</article>`;
  const outcome = await extract(new JSDOM(html, { url }).window.document, url);
  expect(outcome.ok && outcome.article.html).toContain('How we counted');
});

test('a line that leads to another page of the site goes', async () => {
  const line = `<p>${jump.replace('#notes', '/other')}</p>`;
  const html = `<h1>Ferry</h1><article>${prose.repeat(3)}${line}${prose.repeat(3)}</article>`;
  const outcome = await extract(new JSDOM(html, { url }).window.document, url);
  expect(outcome.ok && outcome.article.html).not.toContain('How we counted');
});

/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { extract } from '../../../../src/core/extract';
import type { Changes } from '../../../../src/core/extract/open';
import type { Layout } from '../../../../src/core/copy/layout';
import type { Portions } from '../../../../src/core/portions';

const url = 'https://pages.example/2026/11/boats';
const sentence = 'The harbour was quiet again, and the boats came in one after another. ';
const paragraphs = (word: string, count: number): string =>
  `<p>${word} ${sentence.repeat(5)}</p>`.repeat(count);
const page = (body: string): Document =>
  new JSDOM(`<title>Boats</title><article><h1>Boats</h1>${body}</article>`, { url }).window
    .document;

const layout = (): Layout => ({ hidden: new Set(), breaking: new Set() });

/** Says at every look whether `change` has changed the page since the watch began; counts its watches. */
function watching(change: () => boolean) {
  const told = { begun: 0, ended: 0 };
  const watch = (): Changes => {
    told.begun++;
    return {
      also: () => undefined,
      seen: change,
      end: () => {
        told.ended++;
      },
    };
  };
  return { told, watch };
}

test('a page that changes while it is copied is read as it is after the change', async () => {
  const document = page(paragraphs('Early.', 10));
  const story = document.querySelector('article') as Element;
  const { told, watch } = watching(() => {
    story.innerHTML = `<h1>Boats</h1>${paragraphs('Late.', 12)}`;
    return true;
  });
  const outcome = await extract(document, url, { layout, watch });
  const { html } = outcome.ok ? outcome.article : { html: '' };
  expect([html.split('Late.').length - 1, html.includes('Early.')]).toEqual([12, false]);
  expect(told).toEqual({ begun: 1, ended: 1 });
});

test('one that changes at every look has an end, and the page is gone through twice at most', async () => {
  const document = page(paragraphs('One.', 100));
  let records = 0;
  const recording = function* (): Portions<Layout> {
    records++;
    yield;
    return layout();
  };
  const { watch } = watching(() => {
    document.body.append(document.createElement('i'));
    return true;
  });
  const outcome = await extract(document, url, { layout: recording, watch });
  expect(outcome.ok).toBe(true);
  expect(records).toBeLessThanOrEqual(2);
});

test('one that grows past all measure meanwhile is refused', async () => {
  const document = page(paragraphs('One.', 20));
  const { watch } = watching(() => {
    const range = document.createRange();
    range.selectNodeContents(document.body);
    document.body.append(range.createContextualFragment('<b>'.repeat(1_700)));
    return true;
  });
  expect(await extract(document, url, { layout, watch })).toMatchObject({
    ok: false,
    why: 'too-large',
  });
});

test('one that is emptied meanwhile has nothing to read', async () => {
  const document = page(paragraphs('One.', 20));
  const { watch } = watching(() => {
    document.documentElement.replaceChildren();
    return true;
  });
  expect(await extract(document, url, { layout, watch })).toMatchObject({
    ok: false,
    why: 'nothing-to-read',
  });
});

test('the watch ends where the work is called off', async () => {
  const document = page(paragraphs('One.', 20));
  const life = new AbortController();
  const { told, watch } = watching(() => false);
  const reading = extract(document, url, { layout, watch, signal: life.signal });
  life.abort(new Error('gone'));
  await expect(reading).rejects.toThrow('gone');
  expect(told.begun).toBe(told.ended);
});

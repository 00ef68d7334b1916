/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { explain } from '../../../../tools/why/explain';

const url = 'https://pages.example/ferry';
const prose =
  '<p>The ferry leaves at seven from the pier below the old salt store, and for the first time since 1978 nobody is waiting there to see whether it will come.</p>';
const page = `<title>First ferry</title><nav class="menu"><ul><li><a href="/">Home</a></li></ul></nav>
  <article class="story main"><h1>First ferry</h1><p><img src="/pier.jpg" alt="The pier"></p>${prose.repeat(4)}</article>
  <select><option>Bread</select>`;

const explained = () => explain(new JSDOM(page, { url }).window.document, url);

test('says of each block what became of it and where it stands', async () => {
  const { blocks, title, refusal } = await explained();
  expect([title, refusal]).toEqual(['First ferry', undefined]);
  expect(blocks.find(({ text }) => text === 'Home')).toMatchObject({
    place: 'out',
    verdict: { keep: false },
    where: 'nav.menu > ul > li > a',
  });
  expect(blocks.find(({ text }) => text === 'First ferry')).toMatchObject({
    place: 'above',
    tag: 'h1',
    where: 'article.story > h1',
  });
  expect(blocks.filter(({ place }) => place === 'story').length).toBeGreaterThanOrEqual(4);
  expect(blocks.flatMap(({ pictures }) => pictures)).toEqual(['The pier']);
});

test('is plain data: it comes out of a browser as it went in', async () => {
  const data = await explained();
  expect(JSON.parse(JSON.stringify(data))).toEqual({ ...data, refusal: undefined });
  expect(data.blocks.every(({ verdict }) => typeof verdict.kind === 'string')).toBe(true);
});

test('tells a refusal, and the blocks all the same', async () => {
  const { document } = new JSDOM('<p>The ferry is late.</p>', { url }).window;
  expect(await explain(document, url)).toMatchObject({
    refusal: 'nothing-to-read',
    facts: {},
    blocks: [{ text: 'The ferry is late.' }],
  });
});

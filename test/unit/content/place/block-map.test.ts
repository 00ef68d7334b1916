import { expect, test } from '@jest/globals';
import { mapBlocks } from '../../../../src/content/place/block-map';
import { extract } from '../../../../src/core/extract';

const prose =
  'The ferry leaves at seven from the pier below the old salt store, and for the first time since 1978 nobody is waiting there.';

async function mapped(body: string) {
  document.body.innerHTML = body;
  const extraction = await extract(document, location.href);
  if (!extraction.ok) throw new Error(extraction.why);
  const { url, html } = extraction.article;
  return { html, map: mapBlocks(url, html, extraction.blocks) };
}

const textsOf = (nodes: readonly WeakRef<Node>[]): (string | null | undefined)[] =>
  nodes.map((node) => node.deref()?.textContent);

test('every paragraph of the story leads to its texts in the page, by the number it carries', async () => {
  const { html, map } = await mapped(
    `<h1>Ferry</h1><article>${['One', 'Two', 'Three'].map((word) => `<p>${word}. <b>${prose}</b></p>`).join('')}</article>`,
  );
  expect(map.blocks.map(({ nodes }) => textsOf(nodes))).toEqual(
    ['One. ', 'Two. ', 'Three. '].map((word) => [word, prose]),
  );
  const story = document.createElement('div');
  story.innerHTML = html;
  for (const { id, text } of map.blocks) {
    const paragraph = story.querySelector(`[data-lede-block="${id}"]`);
    expect(paragraph?.textContent.startsWith(text)).toBe(true);
    expect(text.length).toBeLessThanOrEqual(48);
  }
});

test('the headline is the head of the story and none of its blocks', async () => {
  const { map } = await mapped(
    `<h1>The last ferry of the year</h1><article>${`<p>${prose}</p>`.repeat(4)}</article>`,
  );
  expect(textsOf(map.head?.nodes ?? [])).toEqual(['The last ferry of the year']);
  expect(map.blocks).toHaveLength(4);
});

test('a page cannot number blocks itself', async () => {
  const { html } = await mapped(
    `<h1>Ferry</h1><article>${`<p data-lede-block="99">${prose} <b data-lede-block="98">And so on.</b></p>`.repeat(4)}</article>`,
  );
  expect(html.match(/data-lede-block="\d+"/g)).toHaveLength(4);
  expect(html).not.toMatch(/="9[89]"/);
});

/** @jest-environment node */
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { type Extraction, extract } from '../../../../src/core/extract';
import type { Layout } from '../../../../src/core/copy/layout';
import { textOf } from '../../../../tools/corpus/text-of';
import { layoutIn, openPage, slugs } from '../pages';

jest.setTimeout(60_000);

/** What is in these is nobody's text, or in the list of what is seen and in no block. */
const silent = 'script, style, noscript, template, iframe, select, textarea';

const isIn = (node: Node, roots: ReadonlySet<Element>): boolean => {
  for (let at = node.parentElement; at !== null; at = at.parentElement)
    if (roots.has(at)) return true;
  return false;
};

/** The texts that a person sees in the body of `document`. */
function seenTexts(document: Document, { hidden }: Layout): Node[] {
  const walker = document.createTreeWalker(document.body, 4);
  const texts: Node[] = [];
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const isSilent = text.parentElement?.closest(silent) !== null;
    if (text.nodeValue?.trim() !== '' && !isSilent && !isIn(text, hidden)) texts.push(text);
  }
  return texts;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(slugs)('%s', (slug) => {
  let extraction: Extraction;
  let seen: Node[];

  beforeAll(async () => {
    const page = await openPage(slug);
    const layout = layoutIn(page);
    seen = seenTexts(page.document, layout);
    extraction = await extract(page.document, page.url, { layout: () => layout });
  });

  test('every text that is seen is in one block, and in no other', () => {
    const times = new Map<Node, number>();
    for (const { sources } of extraction.blocks)
      for (const node of sources) times.set(node, (times.get(node) ?? 0) + 1);
    const wrong = seen.filter((text) => times.get(text) !== 1);
    expect(wrong.map((text) => `${times.get(text) ?? 0}: ${text.nodeValue ?? ''}`)).toEqual([]);
  });

  test('no block is in the story and left out as well', () => {
    const html = extraction.ok ? extraction.article.html : '';
    const inStory = new Set(
      [...html.matchAll(/ data-lede-block="(\d+)"/g)].map(([, id]) => Number(id)),
    );
    const left = extraction.blocks.filter(({ verdict }) => !verdict.keep);
    expect(inStory.size).toBeGreaterThan(5);
    expect(left.filter(({ id }) => inStory.has(id))).toEqual([]);
  });

  test('every word of what is kept is in the story, or above it', () => {
    if (!extraction.ok) throw new Error(extraction.why);
    const { title, kicker, dek, byline, leadImage, html } = extraction.article;
    const body = textOf(new JSDOM(html).window.document.body);
    const shown = [title, kicker, dek, byline, leadImage?.caption ?? '', body]
      .concat(extraction.excluded)
      .join(' ');
    const left = new Map<string, number>();
    for (const word of wordsOf(shown)) left.set(word, (left.get(word) ?? 0) + 1);
    const kept = extraction.blocks.filter(({ verdict }) => verdict.keep);
    const missing = kept
      .flatMap(({ text }) => wordsOf(text))
      .filter((word) => {
        const count = left.get(word) ?? 0;
        left.set(word, count - 1);
        return count <= 0;
      });
    expect(missing).toEqual([]);
  });
});

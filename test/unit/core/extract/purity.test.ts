/** @jest-environment node */
import { describe, expect, jest, test } from '@jest/globals';
import { extract } from '../../../../src/core/extract';
import { openPage, slugs } from '../pages';

jest.setTimeout(60_000);

/** All that is said of a page, and of each of its blocks. */
async function bytesOf(document: Document, url: string): Promise<string> {
  const { blocks, ...outcome } = await extract(document, url);
  const judged = blocks.map(({ verdict, sources, ...block }) => {
    const { keep, step, kind, reason, score } = verdict;
    const texts = sources.map(({ nodeValue }) => nodeValue);
    return { ...block, keep, step, kind, reason, score, texts };
  });
  return JSON.stringify({ ...outcome, judged });
}

describe.each(slugs)('%s', (slug) => {
  test('two readings give the same bytes, and leave the page as it was', async () => {
    const { window, document, url } = await openPage(slug);
    const before = document.documentElement.outerHTML;
    const observer = new window.MutationObserver(() => undefined);
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const first = await bytesOf(document, url);
    const second = await bytesOf(document, url);
    expect(observer.takeRecords()).toHaveLength(0);
    expect(document.documentElement.outerHTML === before).toBe(true);
    expect(second).toBe(first);
    window.close();
  });
});

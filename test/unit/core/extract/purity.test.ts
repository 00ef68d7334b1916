/** @jest-environment node */
import { describe, expect, jest, test } from '@jest/globals';
import { extract } from '../../../../src/core/extract';
import { openPage, slugs } from '../pages';

jest.setTimeout(60_000);

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
    const first = JSON.stringify(await extract(document, url));
    const second = JSON.stringify(await extract(document, url));
    expect(observer.takeRecords()).toHaveLength(0);
    expect(document.documentElement.outerHTML === before).toBe(true);
    expect(second).toBe(first);
    window.close();
  });
});

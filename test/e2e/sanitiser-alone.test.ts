import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { bundleForPage } from '../../tools/bench/bundle-for-page';
import type { sanitise } from '../../src/sanitise/sanitise';
import { hostile } from '../unit/sanitise/hostile';
import { unstopped } from '../unit/sanitise/unstopped';
import { startBrowser } from './harness/browser';
import { rest } from './harness/popup';
import { answer, startSite } from './harness/site';

const browser = startBrowser();
let sanitiser = '';
const site = startSite({
  routes: {
    '/bare': answer(
      '<!doctype html><title>bare</title><link rel="icon" href="data:,"><script src="/sanitise.js"></script><main></main>',
    ),
    '/sanitise.js': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(sanitiser);
    },
  },
});

type Bare = Window & { marked?: number; evil?: () => void; sanitise?: typeof sanitise };

/** Puts markup into a page that no policy protects, does to each of its nodes what a person could, and waits. */
async function show(page: Page, markup: readonly string[], isSanitised = true): Promise<void> {
  await page.evaluate(
    (pieces, isClean) => {
      const bare = window as Bare;
      bare.marked = 0;
      bare.evil = () => {
        bare.marked = (bare.marked ?? 0) + 1;
      };
      const main = document.querySelector('main');
      for (const piece of pieces) {
        const part = document.createElement('section');
        main?.append(part);
        const nodes = isClean
          ? bare.sanitise?.(piece, window, 'https://pages.example/story')
          : document.createRange().createContextualFragment(piece);
        if (nodes !== undefined) part.append(nodes);
      }
      for (const element of document.querySelectorAll('main *'))
        for (const name of ['load', 'error', 'toggle', 'focus', 'mouseover', 'begin'])
          element.dispatchEvent(new Event(name, { bubbles: true }));
      // Links are followed by a person alone; that none leads to code is asked below.
      for (const element of document.querySelectorAll('main :not([href], [href] *)'))
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      for (const picture of document.querySelectorAll('img')) picture.loading = 'eager';
    },
    markup,
    isSanitised,
  );
  await rest(1_500);
}

const addressed = (markup: string): string =>
  markup.replaceAll('https://x.example', site.url).replaceAll('ASKED', `${site.url}/asked`);
const requests = (): string[] => [
  ...new Set(
    site.log.map(({ url }) => url).filter((url) => url !== '/bare' && url !== '/sanitise.js'),
  ),
];

describe('without any policy, the sanitiser alone', () => {
  let page: Page;
  beforeAll(async () => {
    sanitiser = await bundleForPage('test/e2e/harness/sanitise-in-page.ts');
    page = await browser.session.openPage(`${site.url}/bare`);
    await show(page, [...hostile, hostile.join('\n')].map(addressed));
  });

  test('lets nothing run', async () => {
    const seen = await page.evaluate(() => ({
      marked: (window as Bare).marked,
      path: location.pathname,
      title: document.title,
      isBare: document.querySelectorAll('main > section').length > 50,
      code: [...document.querySelectorAll('main a[href]')].filter(
        (link) => !/^https?:/.test((link as HTMLAnchorElement).href),
      ).length,
    }));
    expect(seen).toEqual({ marked: 0, path: '/bare', title: 'bare', isBare: true, code: 0 });
  });

  test('lets nothing be asked for but the pictures of the story', () => {
    expect(requests()).toEqual(['/a.png']);
  });

  test('lets nothing be styled, put in place or filled in', async () => {
    const found = await page.evaluate(
      () =>
        document.querySelectorAll(
          'main :is([style], [class], [id], [name], style, link, input, button, form, iframe, dialog)',
        ).length,
    );
    expect(found).toBe(0);
  });

  test.each(unstopped)('keeps %s away, which no policy stops', async (_what, _other, markup) => {
    const before = site.log.length;
    await page.goto(`${site.url}/bare`);
    await show(page, [addressed(markup)]);
    const asked = site.log.slice(before).map(({ url }) => url);
    expect(asked.filter((url) => url !== '/bare' && url !== '/sanitise.js')).toEqual([]);
    expect(new URL(page.url()).pathname).toBe('/bare');
  });

  test('an element that says it is another keeps its text, in more pieces than a call takes arguments', async () => {
    await page.goto(`${site.url}/bare`);
    const length = await page.evaluate(
      (markup) => (window as Bare).sanitise?.(markup, window).textContent.length,
      `<p is="x-y">${'a<!-- -->'.repeat(150_000)}</p>`,
    );
    expect(length).toBe(150_000);
  });
});

test('put in as it is, the same markup does run and ask, so that the tests above mean something', async () => {
  const page = await browser.session.openPage(`${site.url}/bare`);
  const before = site.log.length;
  const harmful = [...hostile.slice(0, 5), ...unstopped.slice(9).map(([, , markup]) => markup)];
  await show(page, harmful.map(addressed), false);
  expect(await page.evaluate(() => (window as Bare).marked)).toBeGreaterThan(2);
  expect(site.log.slice(before).map(({ url }) => url)).toContain('/asked');
});

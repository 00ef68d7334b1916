import { afterEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../tools/browsers/wait';
import type { ExtensionPage } from '../../tools/browsers/extension-page';
import { startBrowser } from './harness/browser';
import { ending, openFullView, whenGone } from './harness/full-view';
import { holdPage } from './harness/hold-page';
import { whenShown, whenStory } from './harness/popup';
import { answer, startSite } from './harness/site';
import { headline, prose, storyPage } from './harness/story-page';
import { fold, seenStory } from './harness/story';

const browser = startBrowser();

const scripted = (script: string): string =>
  storyPage({ head: `<script>${script}</script>`, after: '<p id="stir"></p>' });

/** What a page may do without an end; each is told of as what the page does. */
const unrest = {
  'changes itself as often as it can': scripted(`
    const stir = () => {
      const box = document.getElementById('stir');
      box?.replaceChildren(document.createElement('b'), String(performance.now()));
      document.querySelector('article p')?.toggleAttribute('data-stirred');
    };
    setInterval(stir, 0);
    const frame = () => { stir(); requestAnimationFrame(frame); };
    frame();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { stir(); setTimeout(() => port2.postMessage(0), 1); };
    port2.postMessage(0);`),
  'answers every change with another one': scripted(`
    new MutationObserver((seen, observer) => {
      const box = document.getElementById('stir');
      setTimeout(() => box?.append(document.createElement('i')), 0);
      if (box?.childNodes.length > 500) box.replaceChildren();
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    addEventListener('load', () => document.body.append('.'));`),
  'breaks what all scripts are built on': scripted(`addEventListener('load', () => {
    const broken = () => { throw new Error('The page is in the way.'); };
    for (const name of ['cloneNode', 'appendChild', 'insertBefore', 'removeChild'])
      Node.prototype[name] = broken;
    for (const name of ['querySelector', 'querySelectorAll', 'getAttribute', 'attachShadow', 'append', 'remove', 'closest'])
      Element.prototype[name] = broken;
    for (const name of ['createElement', 'createTreeWalker', 'importNode', 'querySelectorAll'])
      Document.prototype[name] = broken;
    for (const name of ['map', 'filter', 'push', 'slice', 'includes', Symbol.iterator])
      Array.prototype[name] = broken;
    for (const name of ['replace', 'slice', 'trim', 'split', 'match', 'startsWith'])
      String.prototype[name] = broken;
    HTMLDialogElement.prototype.showModal = broken;
    for (const name of ['textContent', 'parentNode', 'nodeType', 'ownerDocument'])
      Object.defineProperty(Node.prototype, name, { get: broken });
    Object.defineProperty(Document.prototype, 'contentType', { get: () => 'application/pdf' });
    for (const name of ['ok', 'why', 'then', 'html', 'force'])
      Object.defineProperty(Object.prototype, name, { get: broken, set: broken });
    JSON.parse = RegExp.prototype.exec = Promise.prototype.then = Map.prototype.get = broken;
    window.getComputedStyle = window.MutationObserver = window.MessageChannel = window.postMessage = broken;
  });`),
  'throws out whatever is foreign to it': scripted(`
    const own = new Set();
    addEventListener('load', () => {
      for (const node of document.querySelectorAll('*')) own.add(node);
      const clean = (nodes) => { for (const node of nodes) if (!own.has(node)) node.remove(); };
      new MutationObserver((seen) => { for (const { addedNodes } of seen) clean(addedNodes); })
        .observe(document, { subtree: true, childList: true });
    });`),
  'writes itself anew when it has loaded': `<!doctype html><title>Old</title><script>
    addEventListener('load', () => setTimeout(() => {
      document.open(); document.write(${JSON.stringify(storyPage()).replaceAll('</', '<\\/')}); document.close();
    }));</script><p>Old</p>`,
} as const;

const pathOf = (what: string): string => `/2026/11/${what.replace(/\W+/g, '-')}`;
const numbered = storyPage({
  head: `<script>
    let count = 0;
    setInterval(() => {
      count++;
      history.replaceState(null, '', '/2026/11/number-' + count);
      document.title = document.querySelector('h1').textContent = 'The story of number ' + count;
    }, 150);
  </script>`,
});
const other = storyPage({ title: 'The story of another page' });

const site = startSite({
  routes: {
    ...Object.fromEntries(
      Object.entries(unrest).map(([what, html]) => [pathOf(what), answer(html)]),
    ),
    '/numbered': answer(numbered),
    '/first': answer(storyPage()),
    '/other': answer(other),
  },
});

let page: Page;
afterEach(async () => {
  await page.close();
});

const missingIn = (text: string): string[] =>
  prose.map(fold).filter((paragraph) => !text.includes(paragraph));

/** The address that the story on screen is said to be from. */
const sourceOf = (): string => document.querySelector('.print-source bdi')?.textContent ?? '';

describe.each(Object.keys(unrest) as (keyof typeof unrest)[])('a page that %s', (what) => {
  test('is read whole in the popup', async () => {
    page = await browser.session.openPage(site.url + pathOf(what));
    const popup = await browser.session.clickToolbarButton(page);
    await whenStory(popup);
    const { title, text } = await seenStory(popup);
    expect(title).toBe(headline);
    expect(missingIn(text)).toEqual([]);
    await popup.close();
  });
});

/** The full view over `page`, of which nothing is asked: its own scripts may not answer any more. */
async function openOver(): Promise<ExtensionPage> {
  const popup = await browser.session.clickToolbarButton(page);
  await whenStory(popup);
  await ending(popup, () => popup.press('Enter'));
  await waitUntil('the popup to close', async () => !(await popup.isOpen()));
  const reader = await waitUntil('the full view', () => browser.session.readerFrame(page));
  await whenStory(reader);
  return reader;
}

describe.each([
  'changes itself as often as it can',
  'answers every change with another one',
  'breaks what all scripts are built on',
] as const)('a page that %s', (what) => {
  test('is read whole in the full view, and given back', async () => {
    page = await browser.session.openPage(site.url + pathOf(what));
    const reader = await openOver();
    expect(missingIn((await seenStory(reader)).text)).toEqual([]);
    await page.bringToFront();
    await ending(reader, () => reader.press('Escape'));
    await whenGone(browser.session, page);
  });
});

test('a page that gives itself new addresses is read with the address of that moment', async () => {
  page = await browser.session.openPage(`${site.url}/numbered`);
  await page.waitForFunction(() => location.pathname.includes('number-'));
  const popup = await browser.session.clickToolbarButton(page);
  await whenStory(popup);
  const { title } = await seenStory(popup);
  const source = await popup.evaluate(sourceOf);
  expect(title).toMatch(/^The story of number \d+$/);
  expect(source.split('-').at(-1)).toBe(title.split(' ').at(-1));
  await popup.close();
});

test('a page that lets nobody in is said to be busy, and its story comes when it does', async () => {
  page = await browser.session.openPage(`${site.url}/first`);
  await holdPage(page, 8_000);
  const popup = await browser.session.clickToolbarButton(page);
  await whenShown(popup, 'busy');
  await whenStory(popup);
  expect(missingIn((await seenStory(popup)).text)).toEqual([]);
  await popup.close();
}, 60_000);

test('a page that is left while it is read is never shown under the next one’s address', async () => {
  page = await browser.session.openPage(`${site.url}/first`);
  await holdPage(page, 1_500, '/other');
  const popup = await browser.session.clickToolbarButton(page);
  await page.waitForFunction(() => location.pathname === '/other');
  // In Firefox a click's permission ends with the page it was given for; then that is said.
  await popup.waitFor(() =>
    ['story', 'no-access'].includes(document.querySelector('html')?.dataset['state'] ?? ''),
  );
  const { title } = await seenStory(popup);
  const source = await popup.evaluate(sourceOf);
  expect([
    ['The story of another page', `${site.url}/other`],
    [headline, `${site.url}/first`],
    ['', ''],
  ]).toContainEqual([title, source]);
  await popup.close();
});

test('a story stays on screen when its page is written over, and the next click tells of what is there', async () => {
  page = await browser.session.openPage(`${site.url}/first`);
  const popup = await browser.session.clickToolbarButton(page);
  await whenStory(popup);
  await page.evaluate(() => {
    document.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- pages still do
    document.write('<p>Gone</p>');
    document.close();
  });
  expect(missingIn((await seenStory(popup)).text)).toEqual([]);
  await popup.close();
  const again = await browser.session.clickToolbarButton(page);
  await whenShown(again, 'nothing-to-read');
  await again.close();
});

/** What takes everything away from under the full view, the element it stands in first of all. */
const upheavals = {
  'is given another root': () => {
    const root = document.createElement('html');
    root.append(document.createElement('body'));
    document.documentElement.replaceWith(root);
  },
  'is emptied': () => {
    document.documentElement.replaceChildren();
  },
  'is written over': () => {
    document.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- pages still do
    document.write('<p>Gone</p>');
    document.close();
  },
} as const;

/** What is on screen of the full view, over the page or in a tab of its own; empty while it comes up again. */
async function stateOnTop(): Promise<string> {
  const reader =
    (await browser.session.readerFrame(page)) ?? (await browser.session.readerTab('reader/'));
  const state = await reader
    ?.evaluate(() => document.querySelector('html')?.dataset['state'] ?? '')
    // It may be just about to go.
    .catch(() => '');
  return state ?? '';
}

test.each(Object.entries(upheavals))(
  'the full view comes back, and says what is left, when its page %s',
  async (_what, upheave) => {
    ({ page } = await openFullView(browser.session, `${site.url}/first`));
    await page.evaluate(upheave);
    await waitUntil('the full view to say so', async () =>
      ['nothing-to-read', 'page-gone'].includes(await stateOnTop()),
    );
  },
);

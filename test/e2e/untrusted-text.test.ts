import { describe, expect, test } from '@jest/globals';
import { kind, startBrowser } from './harness/browser';
import { ending, openFullView, whenGone } from './harness/full-view';
import { readPage, whenShown } from './harness/popup';
import { answer, startSite } from './harness/site';
import { headline, prose, storyPage } from './harness/story-page';
import { fold, seenStory } from './harness/story';

const browser = startBrowser();

const jsonLd = (text: string): string => `<script type="application/ld+json">${text}</script>`;
const meta = (name: string, content: string): string =>
  `<meta name="${name}" content="${content}">`;
const siteName = (name: string): string => `<meta property="og:site_name" content="${name}">`;
const byline = '<p class="byline">By Zora Quill</p>';
const many = Array.from({ length: 10_000 }, (_, at) => meta(`name-${at}`, String(at))).join('');

/** Heads that say too much, or nothing that may be shown; the page below says it as it is. */
const heads = {
  'a megabyte of a title': `<meta property="og:title" content="${'long '.repeat(200_000)}">`,
  'an author of 10,000 letters': meta('author', 'n'.repeat(10_000)),
  '10,000 metas': many,
  'JSON-LD 10,000 deep': jsonLd(`${'{"@graph":['.repeat(10_000)}1${']}'.repeat(10_000)}`),
  'JSON-LD with names that objects have': jsonLd(
    `{"@type":"NewsArticle","__proto__":{"headline":"Taken"},"constructor":{"prototype":{"ok":1}},"headline":{"toString":1},"author":{"name":{"name":[[[["x"]]]]}},"datePublished":"99999-99-99","dateCreated":"0000-00-00"}`,
  ),
  'another story’s metadata': `<meta property="og:title" content="River sold to the bank">
    ${meta('author', 'Cosmo Pell')}${meta('description', 'The bank has bought all of it.')}
    ${jsonLd('{"@type":"NewsArticle","headline":"River sold to the bank","author":"Cosmo Pell","description":"The bank has bought all of it."}')}`,
  'addresses of others': `<link rel="canonical" href="https://bank.example/"><base href="https://bank.example/">
    <meta property="og:url" content="https://bank.example@evil.example/">${siteName('bank.example')}`,
} as const;

/** Texts that turn round what follows them, end their line, or are no text at all. */
const turned = storyPage({
  title: `&#x202e;${headline}&#x2066;&#7;`,
  head: meta('author', 'Zora&#x202e; Quill') + siteName('The&#x202e; Post&#x2028;&#7;'),
}).replace('lang="en"', `lang="&lt;script&gt;${'a'.repeat(100_000)}" dir="sideways"`);

const pathOf = (what: string): string => `/2026/11/${what.replace(/\W+/g, '-')}`;
const site = startSite({
  routes: {
    '/turned': answer(turned),
    '/story': answer(storyPage()),
    ...Object.fromEntries(
      Object.entries(heads).map(([what, head]) => [
        pathOf(what),
        answer(storyPage({ head, before: byline })),
      ]),
    ),
  },
});

const shownIn = (selector: string): string => document.querySelector(selector)?.textContent ?? '';

describe.each(Object.keys(heads))('%s', (what) => {
  test('is not what is shown', async () => {
    const { page, popup } = await readPage(browser.session, site.url + pathOf(what));
    const seen = await seenStory(popup);
    expect([seen.title, seen.byline]).toEqual([headline, 'Zora Quill']);
    expect(seen.text).not.toMatch(/Taken|bank/);
    expect(prose.map(fold).filter((paragraph) => !seen.text.includes(paragraph))).toEqual([]);
    expect(await popup.evaluate(shownIn, '.credits time')).toBe('');
    expect(await popup.evaluate(shownIn, '.site')).toBe('127.0.0.1');
    expect(await popup.evaluate(shownIn, '.source')).toBe('127.0.0.1');
    await popup.close();
    await page.close();
  });
});

test('no text of a page turns round or ends what stands beside it', async () => {
  const { page, reader } = await openFullView(browser.session, `${site.url}/turned`);
  const { title, byline: by, lang, dir } = await seenStory(reader);
  expect({ title, by, lang, dir }).toEqual({
    title: headline,
    by: 'Zora Quill',
    lang: '',
    dir: 'ltr',
  });
  expect(await reader.evaluate(() => document.title)).toBe(headline);
  expect(await reader.evaluate(shownIn, '.site')).toBe('The Post');
  // Side by side in the order of the interface: the site's name, then where the page was really read.
  const lefts = await reader.evaluate(() =>
    ['.monogram', '.site', '.source'].map(
      (part) => document.querySelector(part)?.getBoundingClientRect().left ?? 0,
    ),
  );
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
  await ending(reader, () => reader.press('Escape'));
  await whenGone(browser.session, page);
  await page.close();
});

test('no name and password of an address are shown', async () => {
  const address = `${site.url}/story`.replace('//', '//bank.example:secret@');
  const page = await browser.session.openPage(address);
  const popup = await browser.session.clickToolbarButton(page);
  // In Chromium a click gives no access to a page that was opened by such an address; then that is said.
  const shown = kind === 'chromium' ? 'forbidden-page' : 'story';
  await whenShown(popup, shown);
  expect(await popup.evaluate(() => document.body.textContent)).not.toMatch(/bank|secret/);
  if (shown === 'story') expect(await popup.evaluate(shownIn, '.source')).toBe('127.0.0.1');
  await popup.close();
  await page.close();
});

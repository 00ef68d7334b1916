import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Popup } from '../../tools/browsers/popup';
import { startBrowser } from './harness/browser';
import { readPage, rest } from './harness/popup';
import { answer, startSite } from './harness/site';
import { headline, prose, storyPage } from './harness/story-page';
import { fold, seenStory } from './harness/story';

const browser = startBrowser();

/** Leaves a trace in Lede's own pages alone; the page around the story must stay readable. */
const strike = "if(location.protocol!=='http:'){window.marked=1;document.title='taken'}";
const image = `<img src=x onerror="${strike}">`;
const escape = (markup: string): string =>
  markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const page = storyPage({
  title: escape(`<img src=x onerror=marked=1> ${headline}`),
  head: `<meta name="author" content="Ann ${escape(image)} Lee">
    <meta property="og:site_name" content="${escape(`<svg onload="${strike}">`)}Post">
    <meta http-equiv="refresh" content="3600;url=javascript:0">`,
  between: [
    `<script>${strike}</script>`,
    `<p>${prose[1] ?? ''} ${image}</p>`,
    `<p><a href="javascript:${strike}">a link that is code</a> ${prose[3] ?? ''}</p>`,
    `<p style="position:fixed;inset:0;z-index:9" onclick="${strike}">${prose[4] ?? ''}</p>`,
    `<style>.bar, main { display: none !important }</style>`,
    `<form action="/asked" id="body"><input name="attributes" autofocus onfocus="${strike}"></form>`,
    `<iframe srcdoc="<script>${strike}</script>"></iframe>`,
    `<svg onload="${strike}"><a href="javascript:${strike}"><text>x</text></a></svg>`,
    `<math><mtext><table><mglyph><style><!--</style>${image}</mglyph></table></mtext></math>`,
    `<details open ontoggle="${strike}"><summary>More</summary>${prose[5] ?? ''}</details>`,
    `<a id="location" name="body" href="data:text/html,<script>${strike}</script>">data</a>`,
  ],
});
const site = startSite({ routes: { '/hostile': answer(page) } });

describe('a story full of traps', () => {
  let popup: Popup;
  beforeAll(async () => {
    ({ popup } = await readPage(browser.session, `${site.url}/hostile`));
    await rest();
  });
  afterAll(async () => {
    await popup.close();
  });

  test('is shown, and markup in its title and its byline is no more than text', async () => {
    const seen = await seenStory(popup);
    expect(prose.filter((text) => !seen.text.includes(fold(text)))).toEqual([]);
    expect(seen.title).toContain(headline);
    expect(seen.byline).toContain('Ann');
    const inside = await popup.evaluate(
      () => document.querySelectorAll(':is(.headline, .byline, .site) *').length,
    );
    expect(inside).toBe(0);
  });

  test('runs nothing, also not by a click', async () => {
    await popup.evaluate(() => {
      for (const element of document.querySelectorAll('article.story :not(a[target])'))
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    });
    await rest();
    const traces = await popup.evaluate(() => ({
      marked: 'marked' in window,
      title: document.title,
      path: location.pathname,
    }));
    expect(traces).toEqual({ marked: false, title: 'Lede', path: '/popup/popup.html' });
  });

  test('brings no element and no attribute that could do anything', async () => {
    const found = await popup.evaluate(() => {
      const elements = [...document.querySelectorAll('article.story, article.story *')];
      const active = 'script,style,form,input,button,iframe,object,embed,svg,mglyph,link,meta,base';
      return {
        elements: elements.filter((one) => one.matches(active)).map(({ localName }) => localName),
        attributes: elements
          .flatMap((one) => one.getAttributeNames())
          .filter((name) => /^(?:on|style$|id$|name$|srcdoc$|srcset$)/.test(name)),
        links: [...document.querySelectorAll('article.story a[href]')]
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !/^https?:/.test(href)),
      };
    });
    expect(found).toEqual({ elements: [], attributes: [], links: [] });
  });

  test("leaves the popup's own frame as it is", async () => {
    const bars = await popup.evaluate(() =>
      [...document.querySelectorAll('.bar')].map((bar) => bar.getBoundingClientRect().height),
    );
    expect(bars).toEqual([46, 44]);
    expect(site.log.filter(({ url }) => url.startsWith('/asked'))).toEqual([]);
  });
});

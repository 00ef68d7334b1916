import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Popup } from '../../tools/browsers/popup';
import { startBrowser } from './harness/browser';
import { readPage } from './harness/popup';
import { answer, startSite } from './harness/site';
import { prose, storyPage } from './harness/story-page';

const browser = startBrowser();

const drawing = `<figure><svg viewBox="0 0 300 120" width="300" height="120">
  <defs><linearGradient id="body"><stop offset="0" stop-color="rgb(9, 9, 9)"/></linearGradient><path id="tick" d="M0 0h20v20h-20z"/></defs>
  <rect x="1" y="1" width="90" height="40" fill="url(#body)" style="stroke: rgb(1, 2, 3); position: fixed"/>
  <use xlink:href="#tick" x="120" y="10"/><use href="/asked.svg#a"/><image href="/asked.png" width="9" height="9"/>
  <text x="9" y="80">Upper gate</text><animate attributeName="href" to="javascript:0"/>
</svg><figcaption>The lock from the side</figcaption></figure>`;
const formula =
  '<math display="block"><mi>Q</mi><mo>=</mo><mfrac><mn>1</mn><msqrt><mn>2</mn></msqrt></mfrac></math>';
const icon = '<svg width="16" height="16" viewBox="0 0 512 512"><path d="M0 0h512v512H0z"/></svg>';

const page = storyPage({
  between: ['', drawing, formula, `<p>${icon} ${prose[3] ?? ''}</p>`],
  after: '<svg width="0" height="0"><symbol id="x"><path d="M0 0h9v9"/></symbol></svg>',
});
const site = startSite({ routes: { '/drawn': answer(page) } });

describe('a story with drawings and formulas', () => {
  let popup: Popup;
  beforeAll(async () => {
    ({ popup } = await readPage(browser.session, `${site.url}/drawn`));
  });
  afterAll(async () => {
    await popup.close();
  });

  test('shows the one drawing, with its words, its paint and what is drawn again', async () => {
    const seen = await popup.evaluate(() => {
      const sizeOf = (selector: string): boolean[] =>
        [...document.querySelectorAll(`article.story ${selector}`)].map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width > 5 && height > 5;
        });
      const box = document.querySelector('article.story svg rect');
      const gradient = document.querySelector('article.story linearGradient');
      const style = box === null ? null : getComputedStyle(box);
      return {
        drawings: sizeOf('svg'),
        words: document.querySelector('article.story svg text')?.textContent,
        again: sizeOf('svg use'),
        stroke: style?.stroke,
        position: style?.position,
        isPainted: style?.fill.includes(`#${gradient?.id ?? '?'}`),
        names: [...document.querySelectorAll('article.story [id]')].filter(
          ({ id }) => !/^lede-part-\d+-\d+$/.test(id),
        ).length,
      };
    });
    expect(seen).toEqual({
      drawings: [true],
      words: 'Upper gate',
      again: [true],
      stroke: 'rgb(1, 2, 3)',
      position: 'static',
      isPainted: true,
      names: 0,
    });
  });

  test('sets the formula as one', async () => {
    const seen = await popup.evaluate(() => {
      const heightOf = (selector: string): number =>
        document.querySelector(`article.story math ${selector}`)?.getBoundingClientRect().height ??
        0;
      return {
        text: document.querySelector('article.story math')?.textContent,
        isHigher: heightOf('mfrac') > heightOf('mi') * 1.5,
      };
    });
    expect(seen).toEqual({ text: 'Q=12', isHigher: true });
  });

  test('asks for nothing of theirs', () => {
    const asked = site.log.filter(
      ({ url, headers }) => url.startsWith('/asked') && !/drawn/.test(headers.referer ?? ''),
    );
    expect(asked).toEqual([]);
  });
});

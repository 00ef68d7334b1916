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

/** As programs write it that draw from text: all paint in a sheet, all words in HTML. */
const chart = `<figure><style>#c1 .box { fill: rgb(236, 236, 255); stroke: rgb(147, 112, 219); stroke-width: 2px } #c1 .way { fill: none; stroke: rgb(51, 51, 51) } #c1 .word { color: rgb(20, 40, 60); text-align: center; line-height: 24px } #c1 .late { display: none } #c1 .dim { visibility: hidden }</style>
<svg id="c1" viewBox="0 0 420 90" width="420" height="90">
  <rect class="box" x="5" y="20" width="150" height="50"/><rect class="box" x="260" y="20" width="150" height="50"/>
  <path class="way" d="M155 45H260"/><text class="late" x="180" y="40">not yet</text><text class="dim" x="180" y="60">unseen</text>
  <g transform="translate(20,33)"><foreignObject width="120" height="24"><div xmlns="http://www.w3.org/1999/xhtml"><span class="word">Upper gate</span></div></foreignObject></g>
  <g transform="translate(275,33)"><foreignObject width="120" height="24"><div xmlns="http://www.w3.org/1999/xhtml"><span class="word">Lower gate</span></div></foreignObject></g>
</svg><figcaption>From gate to gate</figcaption></figure>`;
const site = startSite({
  routes: { '/drawn': answer(page), '/chart': answer(storyPage({ between: ['', chart] })) },
});

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

test('a drawing that gets its paint from a sheet and its words from HTML has both in the story', async () => {
  const { popup } = await readPage(browser.session, `${site.url}/chart`);
  const seen = await popup.evaluate(() => {
    const parts = [...document.querySelectorAll('article.story svg *')];
    const paintOf = (tag: string): string[] =>
      parts
        .filter(({ localName }) => localName === tag)
        .map((part) => getComputedStyle(part))
        .map(({ fill, stroke, display }) => [fill, stroke, display].join(' '));
    const boxes = parts.filter(({ localName }) => localName === 'rect');
    const words = parts.filter(({ localName }) => localName === 'tspan');
    return {
      boxes: paintOf('rect'),
      ways: paintOf('path'),
      words: words.map(({ textContent }) => textContent),
      colours: words.map((word) => getComputedStyle(word).fill),
      areInside: words.every((word, at) => {
        const [inner, outer] = [word.getBoundingClientRect(), boxes[at]?.getBoundingClientRect()];
        return outer !== undefined && inner.left > outer.left && inner.right < outer.right;
      }),
      late: parts
        .filter(({ textContent }) => textContent === 'not yet')
        .map((part) => getComputedStyle(part).display),
      dim: parts
        .filter(({ textContent }) => textContent === 'unseen')
        .map((part) => getComputedStyle(part).visibility),
    };
  });
  expect(seen).toEqual({
    boxes: Array(2).fill('rgb(236, 236, 255) rgb(147, 112, 219) inline'),
    ways: ['none rgb(51, 51, 51) inline'],
    words: ['Upper gate', 'Lower gate'],
    colours: Array(2).fill('rgb(20, 40, 60)'),
    areInside: true,
    dim: ['hidden'],
    late: ['none'],
  });
  await popup.close();
});

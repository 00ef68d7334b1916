import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Popup } from '../../tools/browsers/popup';
import { startBrowser } from './harness/browser';
import { readPage } from './harness/popup';
import { answer, startSite } from './harness/site';
import { prose, storyPage } from './harness/story-page';
import { fold, seenStory } from './harness/story';

/** Pages that say of most of their words, or of none that matter, that nobody sees them. */
const pages: Record<string, string> = {
  '/rises': storyPage({
    head: '<style>article p:nth-of-type(n + 3) { opacity: 0 }</style>',
  }),
  '/night': storyPage({
    head: `<style>article p { color: #fff } html::before { content: ''; position: fixed; inset: 0; background: #123; z-index: -1 }</style>`,
  }),
  '/picture': storyPage({
    head: `<style>html { background: url(/night.png) #123 } article p { color: #fff }</style>`,
  }),
  '/unnamed': storyPage({ head: '<style>article p { color: #fff }</style>' }),
};

/** A sentence of a story that can be told from all others. */
const told = (by: string): string =>
  `The keeper of the ${by} lock has written down each barge since the canal was dug.`;
/** What must not be read. */
const hidden = (by: string): string => `Cheap pills are hidden in the ${by}, where nobody looks.`;

const dark = 'background:#123;height:200px';
const shown = (by: string, style = ''): string => `<p style="color:#fff;${style}">${told(by)}</p>`;

/** White words on a dark box that is beside them in the page, and behind them on the screen. */
const onBoxes = {
  grid: `<div style="display:grid"><div style="grid-area:1/1;${dark}"></div>${shown('grid', 'grid-area:1/1')}</div>`,
  'nested grid': `<div style="display:grid"><div style="grid-area:1/1"><div style="${dark}"></div></div>
    <div style="grid-area:1/1">${shown('nested grid')}</div></div>`,
  'grid in front': `<div style="display:grid"><div style="grid-area:1/1;z-index:1">${shown('grid in front')}</div><div style="grid-area:1/1;${dark}"></div></div>`,
  addition: `<div class="stack">${shown('addition', 'grid-area:1/1')}</div>`,
  sticky: `<div><div style="position:sticky;top:0;background:#123;height:100vh"></div>
    <div style="position:relative;margin-top:-50vh;height:50vh">${shown('sticky')}</div></div>`,
  scrolled: `<div style="height:300vh"><div style="position:sticky;top:0;background:#123;height:100vh"></div>
    <div style="position:relative">${shown('scrolled', 'margin-top:40vh')}</div></div>`,
  'negative margin': `<div style="${dark}"></div>${shown('negative margin', 'margin-top:-150px;position:relative')}`,
  'relative place': `<div style="${dark}"></div>${shown('relative place', 'position:relative;top:-150px')}`,
  transform: `<div style="${dark}"></div>${shown('transform', 'transform:translateY(-150px)')}`,
  shadow: shown('shadow', 'box-shadow:inset 0 0 0 1000px #123'),
  'shadow around': `<div style="box-shadow:inset 0 0 0 1000px #123">${shown('shadow around')}</div>`,
  'border image': shown(
    'border image',
    'border:1px solid;border-image:linear-gradient(#123,#123) 1 fill',
  ),
  'blended words': shown('blended words', 'mix-blend-mode:difference'),
};

/** Words that a script shows once they are scrolled to: until then they keep their room, and are invisible. */
const appearing = {
  Elementor: `<div class="elementor-invisible"><div><p>${told('Elementor')}</p></div></div>`,
  WOW: `<div class="wow" style="visibility:hidden;animation-name:none"><p>${told('WOW')}</p></div>`,
  ScrollReveal: `<p style="visibility:hidden;opacity:0;transform:matrix3d(1,0,0,0,0,1,0,0,0,0,1,0,0,20,0,1);transition:opacity .6s,transform .6s">${told('ScrollReveal')}</p>`,
  GSAP: `<p style="visibility:hidden;opacity:0;transform:translate(0,50px)">${told('GSAP')}</p>`,
};

/** What stays out of sight all the same. */
const kept = [
  `<p style="color:#fff">${hidden('white words')}</p>`,
  `<div style="${dark}"></div><p style="color:#fff">${hidden('words below a box')}</p>`,
  `<div style="box-shadow:inset 0 0 9px #123"><div style="background:#eee"><p style="color:#eee">${hidden('box within a shadow')}</p></div></div>`,
  `<div style="background:oklch(1 0 0)"><p style="color:oklch(1 0 0)">${hidden('oklch')}</p></div>`,
  `<p style="background:lab(40 20 10);color:lab(40 20 10)">${hidden('lab')}</p>`,
  `<p style="color:oklch(1 0 0)">${hidden('white of oklch')}</p><p style="color:color(srgb 1 1 1)">${hidden('white of srgb')}</p>
   <p style="color:lab(100 0 0)">${hidden('white of lab')}</p>`,
  `<p style="color:rgba(0,0,0,.02)">${hidden('next to no paint')}</p><p style="color:oklch(0 0 0 / .02)">${hidden('next to no oklch')}</p>`,
  `<p style="visibility:hidden">${hidden('invisible words')}</p>`,
  `<p style="visibility:hidden;transition:color 1s">${hidden('invisible words of a link')}</p>`,
  `<div style="visibility:hidden;opacity:0;transition:opacity .3s;height:0;overflow:hidden"><p>${hidden('folded menu')}</p></div>`,
  `<div style="position:relative"><div style="position:absolute;visibility:hidden;opacity:0;transition:opacity .3s"><p style="visibility:hidden;opacity:0;transition:opacity .3s">${hidden('menu')}</p></div></div>`,
  `<div style="position:absolute"><p class="wow" style="visibility:hidden">${hidden('part of a box')}</p></div>`,
];

pages['/beside'] = storyPage({
  head: `<style>.elementor-invisible { visibility: hidden } .stack { display: grid }
    .stack::before { content: ''; grid-area: 1/1; background: #123; height: 200px }</style>`,
  between: [...Object.values(onBoxes), ...Object.values(appearing), kept.join('\n')].reduce<
    string[]
  >((pieces, piece, at) => {
    pieces[at % prose.length] = `${pieces[at % prose.length] ?? ''}<section>${piece}</section>`;
    return pieces;
  }, []),
  // Of a page's words only few are out of sight, or all are taken for seen.
  after: `<footer>${[...prose, ...prose, ...prose].map((text) => `<p>${text}</p>`).join('')}</footer>`,
});

const browser = startBrowser();
const site = startSite({
  routes: Object.fromEntries(Object.entries(pages).map(([path, page]) => [path, answer(page)])),
});

describe('a page whose words only seem to be out of sight', () => {
  let popup: Popup | undefined;
  afterEach(() => popup?.close());

  test.each([
    ['comes up while one scrolls', '/rises'],
    ['is painted behind by an addition to its root', '/night'],
    ['stands on a picture', '/picture'],
    ['is all of one colour with what its styles say is behind it', '/unnamed'],
  ])('%s: the story is whole', async (_what, path) => {
    ({ popup } = await readPage(browser.session, `${site.url}${path}`));
    const { text } = await seenStory(popup);
    expect(prose.filter((paragraph) => !text.includes(fold(paragraph)))).toEqual([]);
  });
});

describe('a page of which some words are out of sight', () => {
  let popup: Popup;
  let text = '';
  beforeAll(async () => {
    ({ popup } = await readPage(browser.session, `${site.url}/beside`));
    ({ text } = await seenStory(popup));
  });
  afterAll(async () => {
    await popup.close();
  });

  test.each(Object.keys(onBoxes))('is read with what a box is painted behind: %s', (by) => {
    expect(text).toContain(fold(told(by)));
  });

  test.each(Object.keys(appearing))('and with what is about to appear: %s', (by) => {
    expect(text).toContain(fold(told(by)));
  });

  test('and without what nobody is to see', () => {
    const ways = [...kept.join('').matchAll(/hidden in the (.*?),/g)].map(([, by = '']) => by);
    expect(ways.filter((by) => text.includes(fold(hidden(by))))).toEqual([]);
  });
});

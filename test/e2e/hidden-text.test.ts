import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Popup } from '../../tools/browsers/popup';
import { startBrowser } from './harness/browser';
import { readPage } from './harness/popup';
import { answer, startSite } from './harness/site';
import { prose, storyPage } from './harness/story-page';
import { fold, seenStory } from './harness/story';

/** A sentence of a story that can be told from all others. */
const told = (by: string): string =>
  `The miller of the ${by} sluice remembers the winter when the river froze and nothing turned for a month.`;
/** What must not be read. */
const hidden = (by: string): string =>
  `Cheap pills without a recipe are hidden in the ${by}, which no person who looks at this page has seen.`;

/** A formula that nobody closes: all that follows is in it. */
const unclosed = `<p>What it keeps out is <math><mphantom><mtext><p>${hidden('phantom')}</p></mtext></mphantom></math>
  seen by nobody. The wheel turns <math><mtext>n times</p>
  <p>${told('after the formula')}</p><p class="out">${hidden('formula')}</p>`;
const square =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';

const between = [
  `<details><summary>More of it</summary><p>${told('closed')}</p><p class="out">${hidden('details')}</p>
   <p class="for-readers">${hidden('words for screen readers in details')}</p><p style="visibility:hidden">${hidden('invisible part of details')}</p>
   <p style="position:absolute;left:-9999px">${hidden('far left in details')}</p><p style="font-size:0">${hidden('details without letters')}</p></details>`,
  `<div role="tablist"><button role="tab" aria-controls="t1">Then</button><button role="tab" aria-controls="t2">Now</button></div>
   <div role="tabpanel" id="t1"><p>${told('first')}</p></div>
   <div role="tabpanel" id="t2" class="out"><p>${told('second')}</p><p class="out">${hidden('panel')}</p></div>
   <div role="tabpanel" id="t3" class="out"><p>${hidden('unnamed panel')}</p></div>`,
  `<h2><button aria-expanded="false" aria-controls="answer">Who owns it?</button></h2>
   <div id="answer" class="out"><p>${told('folded')}</p></div>`,
  `<h2>What is found</h2><div hidden="until-found"><p>${told('sought')}</p></div>`,
  `<p class="out">${hidden('style sheet')}</p><p hidden>${hidden('markup')}</p>
   <p class="for-readers">${hidden('words for screen readers')}</p>
   <div style="position:absolute;left:-9999px;width:400px"><p>${hidden('far left')}</p></div>
   <p style="visibility:hidden">${hidden('invisible paragraph')}</p>
   <p style="position:absolute;clip:rect(0 0 0 0)">${hidden('clip of no size')}</p>
   <p style="clip-path:inset(50%)">${hidden('path that leaves nothing')}</p>
   <p style="clip-path:circle(0)">${hidden('circle of no size')}</p>
   <p style="transform:scale(0)">${hidden('transform to nothing')}</p><p style="scale:0">${hidden('scale of nothing')}</p>
   <div style="width:0;height:0;overflow:hidden"><p>${hidden('box without a size')}</p></div>
   <p style="transform:translateX(-9999px)">${hidden('transform to far away')}</p>
   <p style="position:relative;left:-9999px">${hidden('place far beside its own')}</p>
   <p style="margin-left:-9999px;width:300px">${hidden('margin far away')}</p>
   <p style="text-indent:-9999px;overflow:hidden">${hidden('indent')}</p>
   <p style="font-size:0">${hidden('letters of no size')}</p>
   <p style="font-size:1px;width:4000px">${hidden('letters of one pixel')}</p>
   <picture class="out"><img src="/square.svg?hidden" alt="" width="90" height="90"><span>${hidden('picture')}</span></picture>
   <div class="out"><math><mtext>n<p>${hidden('open formula out of sight')}</p></mtext></math></div>
   <p style="clip-path:polygon(0 0,0 0,0 0)">${hidden('polygon of a point')}</p><p style="clip-path:ellipse(0 0)">${hidden('ellipse of no size')}</p>
   <p style="clip-path:inset(60% round 2px)">${hidden('path that leaves less than nothing')}</p>
   <p style="transform:scaleX(0)">${hidden('transform to a line')}</p><p style="transform:scale(.001)">${hidden('transform to a dot')}</p>
   <p style="transform:rotateY(90deg)">${hidden('transform seen from its edge')}</p>
   <p style="position:absolute;left:-450px;width:300px">${hidden('place just beside the page')}</p>
   <p style="position:absolute;top:-300px;height:40px">${hidden('place just above the page')}</p>
   <p style="position:fixed;transform:translateX(-101%);left:0;width:300px">${hidden('drawer that is shut')}</p>
   <iframe width="0" height="0" style="border:0" srcdoc="${`<p>${hidden('frame without a size')}</p>`.repeat(5)}"></iframe>
   <p style="position:fixed;left:100vw;width:300px">${hidden('place just beside the window')}</p>
   <p style="position:fixed;top:100%">${hidden('place just below the window')}</p>
   <p style="position:fixed;left:0;width:300px;transform:translateX(100vw)">${hidden('drawer at the right')}</p>
   <p style="width:2px;height:2px;overflow:hidden">${hidden('box of two pixels')}</p>
   <p style="font-size-adjust:0">${hidden('letters adjusted to nothing')}</p>
   <p>It turns <math><mn>7</mn><mtext style="visibility:hidden">${hidden('invisible part of a formula')}</mtext>
     <mtext mathsize="0">${hidden('part of a formula without a size')}</mtext><mtext>${told('formula')}</mtext></math> times.</p>
   <table><colgroup><col><col style="visibility:collapse"></colgroup>
     <tr><td>${told('column')}</td><td>${hidden('column that is folded away')}</td></tr>
     <tr><td>A wheel</td><td>${hidden('second row of that')}</td></tr></table>
   <p style="opacity:0">${hidden('see-through paragraph')}</p>
   <p>The wheel is <span class="formula"><span aria-hidden="true">drawn as letters</span><span class="for-readers"><math><mi>d</mi><mo>=</mo><mtext>${told('spoken formula')}</mtext></math></span></span> wide.</p>
   <p style="filter:opacity(0)">${hidden('filter that lets nothing through')}</p>
   <p style="content-visibility:hidden">${hidden('skipped content')}</p>
   <p style="display:table-column">${hidden('paragraph that is a column')}</p>
   <p style="clip-path:inset(100% 0 0 0)">${hidden('inset from above')}</p><p style="clip-path:inset(0 50%)">${hidden('inset from both sides')}</p>
   <p style="clip-path:inset(0 100% 0 0);transition:clip-path 1s">${told('unveiled')}</p>
   <p style="text-indent:100%;white-space:nowrap;overflow:hidden">${hidden('indent of a whole line')}</p>
   <div style="width:0;overflow:hidden;white-space:nowrap">${hidden('box without width')}</div>
   <div style="height:1px;overflow:hidden">${hidden('box of a line')}</div>
   <div style="display:grid;grid-template-rows:0fr;transition:grid-template-rows .3s"><div style="overflow:hidden"><p>${told('unfolding')}</p></div></div>
   <div style="opacity:.2"><p style="opacity:.1">${hidden('nearly see-through paragraph')}</p></div>
   <p style="color:transparent">${hidden('letters without paint')}</p>
   <p style="color:#fff">${hidden('letters white on white')}</p>
   <div style="background:#123"><p style="color:#123">${hidden('letters dark on dark')}</p></div>
   <p style="background:#eee;color:#eee">${hidden('letters on a ground of their own')}</p>
   <div style="height:0;overflow:hidden"><p>${hidden('box without height')}</p></div>
   <div style="max-height:0;overflow:hidden;transition:max-height .2s"><p>${told('growing box')}</p></div>
   <p style="opacity:0;transition:opacity .5s">${told('fading')}</p>
   <p style="opacity:0;transform:translateY(20px)">${told('rising')}</p>
   <p style="background:linear-gradient(red,blue);background-clip:text;-webkit-background-clip:text;color:transparent">${told('gradient')}</p>
   <div style="overflow:hidden"><p style="position:absolute;bottom:0">${told('placed elsewhere')}</p></div>
   <p style="color:#fff;text-shadow:0 0 3px #000">${told('outlined')}</p>
   <p style="color:#fff;background:url(/square.svg)">${told('pictured')}</p>
   <div style="position:relative"><i style="position:absolute;inset:0;background:#222"></i><p style="position:relative;color:#fff">${told('lettered')}</p></div>
   <div class="dark"><p style="color:#fff">${told('darkened')}</p></div>
   <p>${told('covered')} The vote was close, <span style="background:#000;color:#000">which nobody was to know before the end</span>.</p>
   <p style="zoom:.001">${hidden('zoom to nothing')}</p>
   <p style="position:fixed;right:-9999px;width:300px">${hidden('place beyond the right edge')}</p>
   <p style="position:fixed;bottom:-9999px;height:30px">${hidden('place below all')}</p>
   <p style="visibility:hidden">${hidden('parent of what is seen')} <b style="visibility:visible">${told('visible child')}</b></p>
   <p style="font-size:0">${hidden('small parent')} <b style="font-size:16px">${told('larger child')}</b></p>
   <p style="content:url(/square.svg)">${hidden('place of a picture')}</p>
   <object data="/nothing.pdf" type="application/x-nothing"><p>${told('fallback')}</p><p class="out">${hidden('fallback')}</p></object>
   <object data="/shown.html" type="text/html" style="width:9px;height:9px"><p>${hidden('object that is shown')}</p></object>
   <div style="font-size:0"><p style="font-size:16px">${told('letter')}</p></div>
   <div style="overflow:hidden"><div style="display:flex;transform:translateX(-4000px)">
     <p style="flex:0 0 1000px">${told('slide')}</p></div></div>
   <div><template shadowrootmode="open"><div style="overflow:hidden"><div style="transform:translateX(-4000px)"><slot></slot></div></div></template>
     <p>${told('slotted slide')}</p></div>
   <div class="out"><div id="S:7"><p>${hidden('segment without a place')}</p></div></div>`,
  `<!--$?--><template id="B:0"></template><p>Loading the rest of it</p><!--/$-->`,
  `<mill-story></mill-story>`,
  `<iframe id="inner" style="width:100%"></iframe>`,
  unclosed,
];

const page = storyPage({
  head: `<style>.out { display: none }
    .dark { position: relative; z-index: 0 } .dark::before { content: ''; position: absolute; inset: 0; background: #222; z-index: -1 }
    .for-readers { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }</style>`,
  between,
  after: `<div hidden id="S:0"><p>${told('late')}</p><p class="out">${hidden('segment')}</p></div>
    <script>
      const root = document.querySelector('mill-story').attachShadow({ mode: 'open' });
      root.innerHTML = '<style>.gone { display: none }</style><p>${told('shadow')}</p><p class="gone">${hidden('root')}</p>';
      const inner = document.querySelector('#inner').contentDocument;
      inner.body.innerHTML = ${JSON.stringify(`<p>${told('framed')}</p>`.repeat(1))}
        + ${JSON.stringify(`<p>${told('framed twice')}</p><p>${told('framed again')}</p><p>${told('framed last')}</p>`)}
        + ${JSON.stringify(`<p style="display:none">${hidden('frame')}</p>`)};
    </script>`,
});

const browser = startBrowser();
const site = startSite({
  routes: {
    '/hidden': answer(page),
    '/shown.html': answer('<p>An object'),
    '/square.svg': answer(square, 'image/svg+xml'),
  },
});

describe('a story with parts of it, and other texts, out of sight', () => {
  let popup: Popup;
  let text = '';
  beforeAll(async () => {
    ({ popup } = await readPage(browser.session, `${site.url}/hidden`));
    ({ text } = await seenStory(popup));
  });
  afterAll(async () => {
    await popup.close();
  });

  test('is shown with all that is in sight', () => {
    expect(prose.filter((paragraph) => !text.includes(fold(paragraph)))).toEqual([]);
  });

  test.each([
    'closed',
    'first',
    'second',
    'folded',
    'sought',
    'late',
    'shadow',
    'framed',
    'letter',
    'slide',
    'slotted slide',
    'visible child',
    'larger child',
    'fallback',
    'formula',
    'growing box',
    'placed elsewhere',
    'spoken formula',
    'unveiled',
    'unfolding',
    'fading',
    'rising',
    'gradient',
    'outlined',
    'pictured',
    'lettered',
    'darkened',
    'column',
    'after the formula',
  ])('and with what the page means to show: %s', (by) => {
    expect(text).toContain(told(by));
  });

  test('and with words that are covered until somebody wants to know', () => {
    expect(text).toContain('which nobody was to know before the end');
  });

  test('and without anything that it hides', async () => {
    expect(text).not.toContain('Cheap pills');
    expect(text).not.toContain('Loading the rest');
    expect(text).not.toContain('drawn as letters');
    const pictures = await popup.evaluate(() => [...document.images].map(({ src }) => src));
    expect(pictures.filter((src) => src.includes('hidden'))).toEqual([]);
  });
});

import { expect, test } from '@jest/globals';
import { articleOf, storyOf } from './assembled';

const long = 'The ferry leaves at seven from the pier below the old salt store. '.repeat(7).trim();

test.each([
  [
    'layout goes',
    '<div><section><p>One</p></section><div><p>Two</p></div></div>',
    '<p>One</p><p>Two</p>',
  ],
  [
    'paragraphs set in anything are paragraphs',
    '<div>One</div><section>Two</section>',
    '<p>One</p><p>Two</p>',
  ],
  [
    'a run is a paragraph, with its breaks and links',
    '<div>One <b>two</b><br>three<p>Four</p></div>',
    '<p>One <b>two</b><br>three</p><p>Four</p>',
  ],
  [
    'headings, code, lists and tables are what they are',
    '<h2>One</h2><pre>two</pre><ul><li>Three</li></ul><table><tbody><tr><td>Four</td></tr></tbody></table>',
    '<h2>One</h2><pre>two</pre><ul><li>Three</li></ul><table><tbody><tr><td>Four</td></tr></tbody></table>',
  ],
  [
    'quotes stand round their paragraphs',
    '<blockquote><div><p>One</p><p>Two</p></div></blockquote><blockquote><p>Three</p></blockquote>',
    '<blockquote><p>One</p><p>Two</p></blockquote><blockquote><p>Three</p></blockquote>',
  ],
  [
    'a quote is one without paragraphs too',
    '<blockquote>One</blockquote>',
    '<blockquote>One</blockquote>',
  ],
  [
    'lines at either end, which parted the text from what was around it, go',
    '<hr><p>One</p><hr><p>Two</p><hr>',
    '<p>One</p><hr><p>Two</p>',
  ],
])('%s', (_what, body, story) => {
  expect(storyOf(body)).toBe(story);
});

test('a list that was read item by item is put together again', () => {
  const list = `<ol start="3" class="x"><li>${long}</li><li><div><p>${long}</p><p>Two</p></div></li></ol>`;
  expect(storyOf(`<p>One</p>${list}<p>Three</p>`)).toBe(
    `<p>One</p><ol start="3"><li>${long}</li><li><p>${long}</p><p>Two</p></li></ol><p>Three</p>`,
  );
});

test('what is left out of an item, a list or a quote leaves the rest together', () => {
  const isKept = ({ text }: { text: string }): boolean => !text.startsWith('Ad');
  const list = `<ul><li><p>${long}</p><p>Ad 1</p><p>Two</p></li><li><p>${long} Three</p></li></ul>`;
  expect(storyOf(`<blockquote><p>One</p><p>Ad 2</p>${list}</blockquote>`, isKept)).toBe(
    `<blockquote><p>One</p><ul><li><p>${long}</p><p>Two</p></li><li><p>${long} Three</p></li></ul></blockquote>`,
  );
});

test('a page laid out in a table is no table, and its figures are one', () => {
  const figures = '<table><tbody><tr><td>Ferries</td><td>12</td></tr></tbody></table>';
  expect(storyOf(`<table><tr><td>${long}${figures}<p>Two</p></td></tr></table>`)).toBe(
    `<p>${long}</p>${figures}<p>Two</p>`,
  );
});

test('each block of the story is named by its id, and nothing else is', () => {
  const { html } = articleOf(
    '<div data-lede-block="7"><p data-lede-block="1">One <b data-lede-block="0">two</b></p>Three</div>',
  );
  expect(html).toBe('<p data-lede-block="0">One <b>two</b></p><p data-lede-block="1">Three</p>');
});

test.each([
  ['a direction', '<div dir="rtl"><section><p>One</p></section></div>', '<p dir="rtl">One</p>'],
  ['a language', '<div lang="de">One<p>Two</p></div>', '<p lang="de">One</p><p lang="de">Two</p>'],
])('%s is taken along out of the layout', (_what, body, story) => {
  expect(storyOf(body)).toBe(story);
});

test('its own direction and language come before those around it, and the page’s own are the story’s', () => {
  document.documentElement.dir = 'rtl';
  const story = storyOf('<div dir="ltr" lang="de"><p dir="rtl">One</p></div><p>Two</p>');
  document.documentElement.removeAttribute('dir');
  expect(story).toBe('<p dir="rtl" lang="de">One</p><p>Two</p>');
});

test('what asks for something is no part of a story', () => {
  expect(
    storyOf('<p>One <button>Share</button><select><option>Two</select></p><p>Three <input></p>'),
  ).toBe('<p>One </p><p>Three </p>');
});

test('what is out of sight inside a block stays out', () => {
  expect(storyOf('<p>One <span>two</span> three</p>', undefined, { hidden: 'span' })).toBe(
    '<p>One  three</p>',
  );
});

test('links lead where the page means them to, and jumps stay in it', () => {
  expect(
    storyOf('<p><a href="/a">One</a> <a href="#b">two</a> <a href="javascript:x()">three</a></p>'),
  ).toBe('<p><a href="https://pages.example/a">One</a> <a href="#b">two</a> <a>three</a></p>');
});

test.each([
  ['a paragraph', '<p id="notes">One</p>'],
  ['a div that is a paragraph', '<div id="notes">One</div>'],
  ['the part it begins', '<section id="notes"><h2>One</h2><p>Two</p></section>'],
  ['an empty anchor before it', '<a id="notes"></a><p>One</p>'],
  ['an empty anchor before it, by its old name', '<div><a name="notes"></a><p>One</p></div>'],
])('a jump still has its place where the page names %s', (_what, place) => {
  expect(storyOf(`<p><a href="#notes">Notes</a></p>${place}`)).toMatch(/ (?:id|name)="notes"/);
});

test('nothing said in the kept blocks is lost on the way, and nothing is added', () => {
  const body = `<p>The words of a story come through.</p><div>a<br><br>b <i>c</i><p>d</p><ul><li>e<li>f</ul></div><blockquote>g<p>h</p></blockquote>
    <table><tr><td>i<td>j</table><dl><dt>k<dd>l</dl><details><summary>m</summary>n</details>
    <figure><img src="o.jpg"><figcaption>p</figcaption></figure><a href="/q">q</a> r <my-line>s</my-line>`;
  const story = new DOMParser().parseFromString(storyOf(body), 'text/html').body.textContent;
  expect(story.replace(/\s+/g, '')).toBe('Thewordsofastorycomethrough.abcdefghijklmnpqrs');
});

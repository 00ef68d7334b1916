import type { Kinds } from './kinds';
import { manyOf } from './much';

const tags = ['p', 'div', 'span', 'a', 'li', 'br', 'img', 'h2', 'i', 'td', 'section', 'custom-x'];

/** Void elements have no end; links, pictures and cells are what they are by what they say. */
const markupOf = (tag: string): string => {
  if (tag === 'br') return '<br>';
  if (tag === 'img') return '<img src="a.jpg">';
  if (tag === 'a') return '<a href="/a">a</a>';
  return `<${tag}>a</${tag}>`;
};

const roundOf = (tag: string, inside: string): string => {
  if (tag === 'li') return `<ul>${inside}</ul>`;
  return tag === 'td' ? `<table><tr>${inside}</tr></table>` : `<div>${inside}</div>`;
};

const bySiblings = Object.fromEntries(
  tags.map((tag) => [`80,000 ${tag}`, () => ({ before: roundOf(tag, manyOf(markupOf(tag))) })]),
);

/** Far too many of one thing. */
export const manyKinds: Kinds = {
  ...bySiblings,
  'paragraphs of prose': () => ({
    after: `<p>${'The boats came home. '.repeat(9)}</p>`.repeat(20_000),
  }),
  'pages of 20,000 elements': () => ({
    after:
      `<div class="b"><p>${'The boats came home. '.repeat(9)}<a href="/a">One</a></p><p>Two</p></div>`.repeat(
        5000,
      ),
  }),
  'all different names': () => ({
    after: Array.from(
      { length: 20_000 },
      (_, at) => `<p class="x-${at.toString(36)}y">a b</p>`,
    ).join(''),
  }),
  'texts and comments': () => ({ before: `<div>${manyOf('a<!---->')}</div>` }),
  'broken lines': () => ({ before: `<div>${manyOf('a<br><br>')}</div>` }),
  'hidden parts': () => ({ before: '<div hidden><p>a</p></div>'.repeat(20_000) }),
  'many details': () => ({ before: '<details><summary>a</summary>b</details>'.repeat(20_000) }),
  'many templates': () => ({ before: '<template><p>a</p></template>'.repeat(20_000) }),
  'nested templates': () => ({
    before: `${'<template>'.repeat(400)}a${'</template>'.repeat(400)}`,
  }),
  'many frames': () => ({ before: '<iframe srcdoc="a"></iframe>'.repeat(100) }),
  'many attributes': () => ({
    before: `<p ${Array.from({ length: 8000 }, (_, at) => `data-a${at}=b`).join(' ')}>a</p>`,
  }),
  'many attributes of a picture': () => ({
    before: `<p>a <img src="" ${Array.from({ length: 8000 }, (_, at) => `data-a${at}="b.jpg"`).join(' ')}></p>`,
  }),
  'boundaries without ends': () => ({
    before: `<div hidden id="S:0">a</div>${Array.from({ length: 10_000 }, (_, at) => `<!--$?--><template id="B:${at}"></template><div hidden id="S:${at}">a</div>`).join('')}`,
  }),
  'labels and sharing': () => ({
    before: `<p>Share this</p><p>Share this</p>${'<p>a</p>'.repeat(5)}`.repeat(10_000),
  }),
  'many metas': () => ({ head: '<meta property="og:a" content="b">'.repeat(20_000) }),
  'many sources of a picture': () => ({
    before: `<picture>${'<source srcset="a.jpg 1x">'.repeat(8000)}${'<img src="a.jpg">'.repeat(40)}</picture>`,
  }),
  'many pictures of a set': () => ({
    before: `<picture>${'<source srcset="a.jpg 1x">'.repeat(400)}${'<img src="">'.repeat(400)}</picture>`,
  }),
  'many jumps': () => ({
    after: Array.from(
      { length: 10_000 },
      (_, at) => `<p>a <a href="#j${at}">b</a> <i id="j${at}">c</i></p>`,
    ).join(''),
  }),
  'many buttons that open': () => ({
    before: `${'<button aria-controls="x">a</button>'.repeat(8000)}<div id="x" hidden>a</div>`,
  }),
  'many noscripts': () => ({
    before: '<img src="a.gif"><noscript>&lt;img src="b.jpg"></noscript>'.repeat(8000),
  }),
  'many fields': () => ({ before: `<form>${'<input name="a">'.repeat(20_000)}</form>` }),
  'many forms': () => ({ before: '<form><p>a</p></form>'.repeat(20_000) }),
  'many tables': () => ({ before: '<table><tr><td>a</td></tr></table>'.repeat(10_000) }),
  'a table of 20,000 cells': () => ({
    before: `<table>${'<tr><td>a</td><td>b</td><td>1</td><td>2</td></tr>'.repeat(5000)}</table>`,
  }),
  'lists in lists': () => ({ before: '<ul><li>a<ul><li>b</li></ul></li></ul>'.repeat(10_000) }),
  'many figures': () => ({
    before: '<figure><img src="a.jpg"><figcaption>b</figcaption></figure>'.repeat(10_000),
  }),
  '500,000 elements': () => ({ before: '<i>a</i>'.repeat(500_000) }),
};

import { expect, test } from '@jest/globals';
import { atOnce } from '../../../src/core/portions';
import { parsed } from '../../../src/sanitise/parsed';

/** As the browser parses it in one call. */
const whole = (markup: string): string =>
  new DOMParser()
    .parseFromString(`<i></i>${markup}`, 'text/html')
    .body.innerHTML.replace('<i></i>', '');

/** As it is parsed here, and in how many portions. */
function pieces(markup: string): { html: string; portions: number } {
  let portions = 0;
  const work = parsed(markup, window);
  let step = work.next();
  for (; step.done !== true; step = work.next()) portions++;
  return { html: step.value.innerHTML.replace('<textarea></textarea>', ''), portions };
}

const words = 'The boats came home late, and nobody asked why. ';
const long = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join('');
const paragraphs = long(
  3_000,
  (at) => `<p lang="en">${at} <b>${words}</b> and <a href="/a?b=1&amp;c=2">on</a></p>`,
);

test.each([
  ['paragraphs', paragraphs],
  ['a list', `<p>a</p><ol start="3">${long(4_000, (at) => `<li value="${at}">${words}</li>`)}</ol><p>b</p>`],
  ['lists in lists', `<ul>${long(40, () => `<li>a<ul>${long(100, (at) => `<li>${at} ${words}</li>`)}</ul>b</li>`)}</ul>`],
  ['a table', `<table><caption>c</caption><thead><tr><th>h</th></tr></thead><tbody>${long(1_500, (at) => `<tr><td>${at}</td><td>${words}</td><td><p>${words}</p></td></tr>`)}</tbody></table><p>b</p>`],
  ['words in words', `<p>${long(4_000, (at) => `<span>${at} <i>${words}</i></span> and `)}</p><p>b</p>`],
  ['a quote in a section', `<section lang="de"><blockquote cite="/a">${paragraphs}</blockquote><p>b</p></section><p>c</p>`],
  ['code', `<pre>\n\n${long(3_000, (at) => `<span>line ${at}</span>\n  ${words}\n`)}</pre><p>b</p>`],
  ['a drawing', `<p>a</p><svg viewBox="0 0 9 9"><g>${long(3_000, (at) => `<path d="M0 ${at}"></path><text>${words}</text>`)}</g></svg><p>b</p>`],
  ['a formula', `<p>a <math><mrow>${long(6_000, (at) => `<mi>n</mi><mo>+</mo><mn>${at}</mn>`)}</mrow></math> b</p>`],
  ['readings', `<p>${long(5_000, (at) => `<ruby>字${at}<rt>ji</rt></ruby>`)}</p>`],
  ['details', long(1_500, (at) => `<details><summary>${at}</summary><p>${words}</p></details>`)],
  ['text that looks like markup', `<p>${long(4_000, (at) => `&lt;p&gt;${at}&lt;/p&gt; <code>&lt;script&gt;</code> a &lt; b`)}</p>`],
])('%s come out of pieces as out of one', (_what, markup) => {
  const { html, portions } = pieces(markup);
  expect(html).toBe(whole(markup));
  expect(portions).toBeGreaterThan(1);
}); // prettier-ignore

test.each([
  ['a script', `<p>a</p><script>${'if (a <b) c(); '.repeat(9_000)}</script><p>b</p>`],
  ['a style', `<p>a</p><style>${'a <b { } '.repeat(9_000)}</style><p>b</p>`],
  ['a comment', `<p>a</p><!-- ${'a <b>c</b> '.repeat(9_000)} --><p>b</p>`],
  ['an attribute', `<p>a</p><p title="${'a <b '.repeat(20_000)}">c</p><p>b</p>`],
  ['plain text', `<p>a</p><plaintext>${'a <b '.repeat(20_000)}`],
  ['what is nested too deep', `${'<div>'.repeat(120)}${paragraphs}`],
])('where a piece would end in %s all is parsed at once', (_what, markup) => {
  expect(pieces(markup).html).toBe(whole(markup));
});

test('nothing is lost where elements are not closed in order', () => {
  const markup = long(3_000, () => `<p><b>${words}<div><i>${words}</b>c</p></div></i><td>d<li>e`);
  const text = new DOMParser().parseFromString(markup, 'text/html').body.textContent;
  const asked = (all: string): number => all.split('asked').length;
  const body = atOnce(parsed(markup, window));
  body.querySelector('textarea')?.remove();
  expect(asked(body.textContent)).toBe(asked(text));
});

test('no frameset takes the place of a piece', () => {
  const markup = `${paragraphs}<frameset><frame src="/a"></frameset>${paragraphs}`;
  expect(pieces(markup).html).toBe(whole(markup));
});

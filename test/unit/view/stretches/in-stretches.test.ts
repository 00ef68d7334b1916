import { expect, test } from '@jest/globals';
import { atOnce } from '../../../../src/core/portions';
import { longPart } from '../../../../src/view/long-part';
import { inStretches } from '../../../../src/view/stretches/in-stretches';

function stretched(html: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  atOnce(inStretches(body));
  return body;
}

const paragraph = (at: number): string => `<p>${at} ${'The boats came home. '.repeat(9)}</p>`;
const paragraphs = Array.from({ length: 400 }, (_, at) => paragraph(at)).join('');
const items = Array.from({ length: 400 }, (_, at) => `<li>${at}</li>`).join('');
const stretchesOf = (body: ParentNode): Element[] => [...body.querySelectorAll('.stretch')];
/** `body` as it would be without any. */
function unstretched(body: HTMLElement): string {
  for (const stretch of stretchesOf(body)) stretch.replaceWith(...stretch.childNodes);
  return body.innerHTML;
}

test('a report is laid out at once, a book is not', () => {
  const shown = document.createElement('article');
  const body = shown.appendChild(document.createElement('div'));
  body.className = 'story-body';
  body.innerHTML = paragraphs;
  expect(longPart(shown)).toBeNull();
  body.innerHTML = paragraphs.repeat(10);
  expect(longPart(shown)).toBe(body);
});

test.each(['p', 'h2', 'blockquote'])('a %s as long as ten pages is not, either', (name) => {
  const shown = document.createElement('article');
  const body = shown.appendChild(document.createElement('div'));
  body.className = 'story-body';
  body.innerHTML = `<p>Before</p><${name}>${'The boats came home. '.repeat(2_000)}</${name}><p>After</p>`;
  const text = body.textContent;
  expect(longPart(shown)).toBe(body);
  atOnce(inStretches(body));
  expect(stretchesOf(body).length).toBeGreaterThan(3);
  expect(body.textContent).toBe(text);
});

test('a table that a person can read stays one', () => {
  const rows = `<tr><td>${'The boats came home. '.repeat(5)}</td></tr>`.repeat(400);
  const body = stretched(`<div class="scrolls"><table>${rows}</table></div>`);
  expect(body.querySelectorAll('table')).toHaveLength(1);
});

test.each([
  ['paragraphs', paragraphs],
  ['paragraphs in a box', `<p>a</p><div>${paragraphs}</div><p>b</p>`],
  ['a list', `<p>a</p><ul>${items}</ul><p>b</p>`],
])('%s stand in several stretches, whole and in order', (_what, html) => {
  const body = stretched(html);
  expect(stretchesOf(body).length).toBeGreaterThan(2);
  // None inside another: that would be two estimates of one height.
  expect(body.querySelector('.stretch .stretch')).toBeNull();
  expect(unstretched(body)).toBe(html);
});

test('each tells about how high it will be', () => {
  for (const stretch of stretchesOf(stretched(paragraphs)))
    expect(Number.parseInt((stretch as HTMLElement).style.getPropertyValue('--height'))).toBeGreaterThan(50);
}); // prettier-ignore

const rows = (count: number): string => '<tr><td>a</td><td>b</td></tr>'.repeat(count);
const tableOf = (count: number): string =>
  `<div class="scrolls"><table><tbody>${rows(count)}</tbody></table></div>`;

test.each([
  ['a table', tableOf(200)],
  ['a paragraph', `<p>${'<b>a</b> '.repeat(400)}</p>`],
  ['a quote', `<blockquote><p>${'The boats came home. '.repeat(600)}</p></blockquote>`],
])('%s of a usual size stays in one piece', (_what, html) => {
  expect(stretched(html).innerHTML).toMatch(/^<div class="stretch"[^>]*>(?!.*stretch)/s);
});

test.each([
  ['of many parts', `<p lang="de">${'<b>a</b> '.repeat(2_000)}</p>`],
  ['of many parts in one', `<p>a <em>${'<b>a</b> '.repeat(2_000)}</em> b</p>`],
  ['in a list', `<ul><li>a</li><li>${'<b>a</b> '.repeat(2_000)}</li></ul>`],
])('a paragraph of a hostile size stands in several, whole and in order: %s', (_what, html) => {
  const body = stretched(html);
  expect(stretchesOf(body).length).toBeGreaterThan(10);
  expect(unstretched(body)).toBe(html);
});

test('no line ends between a word and its comma', () => {
  const body = stretched(`<p>${'<b>a</b>, '.repeat(1_100)}${'<b>a</b>,'.repeat(1_100)}</p>`);
  const pieces = stretchesOf(body).map(({ textContent }) => textContent);
  expect(pieces.length).toBeGreaterThan(5);
  expect(pieces.slice(0, 5).join('')).toMatch(/^(?:a, )+$/);
  expect(pieces.filter((piece) => piece.startsWith(','))).toEqual([]);
});

test.each([
  ['words', 'The boats came home. '.repeat(10_000)],
  ['one word', 'boats'.repeat(50_000)],
  ['characters of two halves', '😀'.repeat(100_000)],
])('a text without end is cut between characters, and nothing of it is lost: %s', (_what, text) => {
  const body = stretched(`<p>${text}</p>`);
  const pieces = stretchesOf(body).map(({ textContent }) => textContent);
  expect(pieces.length).toBeGreaterThan(10);
  expect(pieces.join('')).toBe(text);
  expect(pieces.filter((piece) => /\p{Cs}/u.test(piece))).toEqual([]);
});

/** The numbers that browsers give the items of a list: a stretch counts by itself, from one. */
function numbersIn(list: HTMLOListElement): number[] {
  const step = list.reversed ? -1 : 1;
  return [...list.children].flatMap((child) => {
    const items = child.localName === 'li' ? [child] : [...child.children];
    let next = list.reversed ? items.length : 1;
    return items.map((item) => {
      const number = Number(item.getAttribute('value') ?? next);
      next = number + step;
      return number;
    });
  });
}

test.each([
  ['from one', '', items, 1, 400],
  ['from another', ' start="7"', items, 7, 406],
  ['down', ' reversed=""', items, 400, 1],
  ['anew in the midst', '', items.replace('<li>300', '<li value="10">300'), 1, 109],
  ['over an item as long as a chapter', '', items.replace('200</li>', `${'<p>a</p>'.repeat(3_000)}</li>`), 1, 400],
])('a numbered list in stretches counts %s', (_what, attributes, all, first, last) => {
  const list = stretched(`<ol${attributes}>${all}</ol>`).querySelector('ol') as HTMLOListElement;
  expect(stretchesOf(list).length).toBeGreaterThan(2);
  const numbers = numbersIn(list);
  expect(numbers).toHaveLength(400);
  expect([numbers[0], numbers.at(-1)]).toEqual([first, last]);
  // One after the other: no stretch begins where it likes.
  expect(new Set(numbers.slice(1, 200).map((number, at) => Math.abs(number - (numbers[at] ?? 0))))).toEqual(new Set([1]));
}); // prettier-ignore

function tablesIn(html: string): HTMLTableElement[] {
  return [...stretched(html).querySelectorAll('table')];
}

test('a table of a hostile size is several whose columns meet, with every row in order', () => {
  const numbered = Array.from({ length: 700 }, (_, at) => `<tr><td>${at}</td><td>b</td></tr>`);
  const html = `<div class="scrolls"><table><caption>c</caption><thead><tr><th>d</th></tr></thead><tbody>${numbered.join('')}</tbody></table></div>`;
  const tables = tablesIn(html);
  expect(tables.length).toBeGreaterThan(5);
  expect(tables.map(({ caption }) => caption?.textContent)).toEqual(['c', ...tables.slice(1).map(() => undefined)]);
  const texts = tables.flatMap(({ rows: all }) => [...all].map((row) => row.cells[0]?.textContent));
  expect(texts).toEqual(['d', ...numbered.map((_, at) => String(at))]);
  for (const table of tables) expect(table.querySelectorAll('col, colgroup')).toHaveLength(1);
  expect(new Set(tables.map((table) => table.querySelector('colgroup')?.span))).toEqual(new Set([2]));
}); // prettier-ignore

test('no cell is cut that reaches over several rows', () => {
  const tall = `<tr><td rowspan="300">a</td><td>b</td></tr>${rows(299)}`;
  const tables = tablesIn(tableOf(500).replace('<tbody>', `<tbody>${tall}`));
  expect(tables[0]?.rows).toHaveLength(300);
  expect(tables.length).toBeGreaterThan(5);
  const [uncut] = tablesIn(tableOf(700).replace('<td>', '<td rowspan="0">'));
  expect(uncut?.rows).toHaveLength(700);
});

test('a program is cut at the ends of its lines, and no line is lost or comes twice', () => {
  const code = Array.from({ length: 3_000 }, (_, at) => `let line${at};`).join('\n');
  const body = stretched(`<pre><code>${code}</code></pre>`);
  const pieces = stretchesOf(body).map(({ textContent }) => textContent);
  expect(pieces.length).toBeGreaterThan(2);
  // Each piece is a block, which ends a line by itself.
  expect(pieces.join('\n')).toBe(code);
  expect(body.querySelectorAll('pre > code')).toHaveLength(1);
});

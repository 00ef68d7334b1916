import { expect, test } from '@jest/globals';
import { atOnce } from '../../../src/core/portions';
import { inStretches, isLong } from '../../../src/view/stretches';

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
  const body = document.createElement('div');
  body.innerHTML = paragraphs;
  expect(isLong(body)).toBe(false);
  body.innerHTML = paragraphs.repeat(10);
  expect(isLong(body)).toBe(true);
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

test.each([
  ['a numbered list, whose numbers would begin anew', `<ol>${items}</ol>`],
  ['a table, whose columns would no longer meet', `<div class="scrolls"><table><tbody>${'<tr><td>a</td></tr>'.repeat(400)}</tbody></table></div>`],
  ['a paragraph', `<p>${'<b>a</b> '.repeat(400)}</p>`],
])('%s stays in one piece', (_what, html) => {
  expect(stretched(html).innerHTML).toMatch(/^<div class="stretch"[^>]*>(?!.*stretch)/s);
}); // prettier-ignore

test('a program is cut at the ends of its lines, and no line is lost or comes twice', () => {
  const code = Array.from({ length: 3_000 }, (_, at) => `let line${at};`).join('\n');
  const body = stretched(`<pre><code>${code}</code></pre>`);
  const pieces = stretchesOf(body).map(({ textContent }) => textContent);
  expect(pieces.length).toBeGreaterThan(2);
  // Each piece is a block, which ends a line by itself.
  expect(pieces.join('\n')).toBe(code);
  expect(body.querySelectorAll('pre > code')).toHaveLength(1);
});

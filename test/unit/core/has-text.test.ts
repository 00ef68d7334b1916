import { expect, test } from '@jest/globals';
import { hasText } from '../../../src/core/has-text';

const open = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const line = 'The ferry is late. ';

test.each([
  ['enough', `<p>${line.repeat(5)}</p>`, true],
  ['enough in small pieces', `<li>${line}</li>`.repeat(5), true],
  ['enough in a script that takes few characters', `<p>${'渡し船'.repeat(12)}</p>`, true],
  ['a line', `<p>${line}</p>`, false],
  ['nothing', '', false],
  ['white space', `<p>${' '.repeat(200)}</p>`, false],
  ['programs', `<script>${line.repeat(9)}</script><style>${line.repeat(9)}</style>`, false],
  ['frames', '<frameset><frame src="a.html"></frameset>', false],
])('a page with %s', (_what, html, has) => {
  expect(hasText(open(html), 80)).toBe(has);
});

test('a document without a root has none', () => {
  const document = open('');
  document.documentElement.remove();
  expect(hasText(document, 80)).toBe(false);
});

test('a page of countless scraps is not counted to its end', () => {
  const document = open(`<p>${'<i> </i>'.repeat(6_000)}</p>`);
  expect(hasText(document, 80)).toBe(true);
});

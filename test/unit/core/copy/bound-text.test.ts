import { expect, test } from '@jest/globals';
import { copied, live } from './copied';

const long = (unit: string): string => unit.repeat(80_000 / unit.length);
const bodyOf = (html: string): string => copied(live(html)).document.body.innerHTML;

test('white space without end is cut, long texts and spaces that mean something are not', () => {
  expect(bodyOf(`<p>a${long(' ')}b</p>`).length).toBeLessThan(1100);
  for (const html of [
    `<p>${long('The boats came home. ')}</p>`,
    `<pre>a${' '.repeat(900)}b\n\n\n${long('c \n')}</pre>`,
  ])
    expect(bodyOf(html)).toBe(html);
});

test('marks upon one letter are cut, however many; those of many letters are not', () => {
  expect(bodyOf(`<p>a${long('\u0301')}b</p>`)).toBe(`<p>a${'\u0301'.repeat(30)}b</p>`);
  const many = `<p>${long('e\u0301\u0323 ก็ด้้ย')}</p>`;
  expect(bodyOf(many)).toBe(many);
});

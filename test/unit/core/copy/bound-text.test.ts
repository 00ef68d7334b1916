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

import { expect, test } from '@jest/globals';
import { copied, live } from './copied';

const long = (unit: string): string => unit.repeat(80_000 / unit.length);
const picture = `data:image/png;base64,${long('A')}`;
const bodyOf = (html: string): string => copied(live(html)).document.body.innerHTML;
const copyOf = (html: string): Element =>
  copied(live(html)).document.body.firstElementChild as Element;

test.each(['class', 'style', 'title', 'alt'])(
  'of a long %s only the beginning is copied',
  (name) => {
    const value = copyOf(`<p ${name}="${long('ab ')}">One</p>`).getAttribute(name) ?? '';
    expect(long('ab ').startsWith(value)).toBe(true);
    expect([value.length > 100, value.length <= 4000]).toEqual([true, true]);
  },
);

test.each(['href', 'id', 'data-x', 'rel', 'datetime'])(
  'a long %s is not copied: the beginning of it would be another one',
  (name) => {
    expect(bodyOf(`<a lang="en" ${name}="${long('ab')}">One</a>`)).toBe('<a lang="en">One</a>');
  },
);

test('inline pictures, lists of addresses and the lines of drawings come whole', () => {
  const set = 'a.jpg 1x, '.repeat(1500);
  const drawing = `<svg><path d="${long('M0 0L1 1 ')}"></path></svg>`;
  for (const html of [
    `<img src="${picture}">`,
    `<img data-src="${picture}">`,
    `<img srcset="${set}">`,
    drawing,
  ])
    expect(bodyOf(html)).toBe(html);
});

test('of thousands of attributes the first are copied, odd names left out', () => {
  const many = Array.from({ length: 8000 }, (_, at) => `data-a${at}="b"`).join(' ');
  const { attributes } = copyOf(`<p id="a" "odd" ${many}>One</p>`);
  expect(attributes.getNamedItem('id')?.value).toBe('a');
  expect([attributes.length > 100, attributes.length <= 200]).toEqual([true, true]);
});

test('white space without end is cut, long texts and spaces that mean something are not', () => {
  expect(bodyOf(`<p>a${long(' ')}b</p>`).length).toBeLessThan(1100);
  for (const html of [
    `<p>${long('The boats came home. ')}</p>`,
    `<pre>a${' '.repeat(900)}b\n\n\n${long('c \n')}</pre>`,
  ])
    expect(bodyOf(html)).toBe(html);
});

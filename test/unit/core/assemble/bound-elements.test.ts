import { expect, test } from '@jest/globals';
import { storyOf } from './assembled';

const long = (unit: string): string => unit.repeat(80_000 / unit.length);

test.each(['class', 'style', 'title'])('of a long %s the story has the beginning', (name) => {
  const html = storyOf(
    `<p ${name}="ab ${long('ab ')}">One <i ${name}="${long('ab ')}">two</i></p>`,
  );
  expect(html).toContain(`${name}="ab ab ab`);
  expect(html.length).toBeLessThan(10_000);
});

test.each(['data-x', 'rel', 'datetime', 'id'])('a long %s is not in the story', (name) => {
  expect(storyOf(`<p>One <i lang="en" ${name}="${long('ab')}">two</i></p>`)).toBe(
    '<p>One <i lang="en">two</i></p>',
  );
});

test('inline pictures and the lines of drawings come whole', () => {
  const picture = `<img src="data:image/png;base64,${long('A')}">`;
  const drawing = `<svg width="90" height="90"><path d="${long('M0 0L1 1 ')}"></path><text>Two</text></svg>`;
  for (const html of [picture, drawing]) {
    const before = 'The boats came home, all of them. ';
    expect(storyOf(`<p>${before}${html}</p>`).includes(html)).toBe(true);
  }
});

test('of thousands of attributes the story has the first', () => {
  const many = Array.from({ length: 8000 }, (_, at) => `data-a${at}="b"`).join(' ');
  const html = storyOf(`<p lang="en" ${many}>One</p>`);
  expect(html).toContain('lang="en"');
  expect(html.split('data-a').length).toBeLessThan(250);
});

import { expect, test } from '@jest/globals';
import type { Block } from '../../../../src/core/blocks/block';
import { blocksOf } from './walked';

const first = (body: string): Partial<Block> => blocksOf(body)[0] ?? {};

test.each([
  ['none', '<p>One two three</p>', 0],
  ['all of it', '<p><a href="/a">One two three</a></p>', 1],
  ['a part', '<p><a href="/a">abcde</a> fghi</p>', 0.5],
  ['a jump within the page', '<p><a href="#a">One two three</a></p>', 0],
  ['a button that is written as a link', '<p><a>One two three</a></p>', 0],
  ['a link to nowhere', '<p><a href="#">One two three</a></p>', 1],
])('how much of a block leads out of the page: %s', (_what, body, share) => {
  expect(first(body).linkShare).toBeCloseTo(share, 2);
});

test.each([
  ['a path', '<p><a href="/a">One</a></p>', true],
  ['its own host', '<p><a href="https://pages.example/a">One</a></p>', true],
  ['another host of its site', '<p><a href="//www.pages.example/a">One</a></p>', true],
  ['another site', '<p><a href="/a">One</a> <a href="https://other.example/">two</a></p>', false],
  ['another site with its name in it', '<p><a href="https://notpages.example/">One</a></p>', false],
])('whether all links lead to the page’s own site: %s', (_what, body, isInternal) => {
  expect(first(body).isInternal).toBe(isInternal);
});

test.each([
  'It left.',
  '“It left.”',
  'Did it?',
  'They asked:',
  '船出发了。',
  'هل وصلت؟',
  'वह गई।',
  'It left.)',
])('%s ends as a sentence', (text) => {
  expect(first(`<p>${text}</p>`).isSentence).toBe(true);
});

test.each(['Just in', 'Could you be the friendly fa...', 'It left …', 'Topics: ferries, salt'])(
  '%s does not',
  (text) => {
    expect(first(`<p>${text}</p>`).isSentence).toBe(false);
  },
);

test('what a block holds is counted', () => {
  const body =
    '<table class="Figures" id="f"><tr><td><img src="a.jpg"><td><input><button>One</button><input type="hidden"></table>';
  expect(first(body)).toMatchObject({
    tag: 'table',
    names: expect.stringMatching(/^figures f\b/) as unknown,
    items: 2,
    images: 1,
    controls: 2,
    text: 'One',
  });
  expect(first('<ul><li>One<li>Two<li>Three</ul>').items).toBe(3);
});

test('scripts in which fewer characters say as much count for more', () => {
  const [latin, han] = [
    first('<p>abcdefghij</p>').length ?? 0,
    first('<p>船出发了船出发了船出</p>').length ?? 0,
  ];
  expect(latin).toBe(10);
  expect(han).toBeGreaterThan(latin);
});

/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { oneLine, summary, textLines } from '../../../../tools/why/text-lines';
import { block, explained } from './explained-page';

test('a line a block, in the order of the page', () => {
  const lines = textLines(
    explained([
      block(0, 'job-listing', { tag: 'ul' }),
      block(1, 'story', { place: 'story', text: 'It left at seven.' }),
    ]),
  );
  expect(lines).toEqual([
    '-  0.07  job-listing  clues/some-link  #0     ul  Text 0',
    '+  0.93  story        clues/prose      #1     p   It left at seven.',
  ]);
});

test('pictures without words are named', () => {
  const figure = block(0, 'caption', { text: 'At the pier', pictures: ['The ferry'] });
  expect(textLines(explained([figure]))[0]).toContain('[picture: The ferry] At the pier');
});

test('what is kept, and as what the rest was left out', () => {
  const blocks = [block(0, 'menu'), block(1, 'story', { place: 'story' }), block(2, 'menu')];
  expect(summary(explained([...blocks, block(3, 'legal')]))).toEqual([
    '1 of 4 blocks kept. Detection says story (1.00).',
    'Left out: menu 2, legal 1.',
  ]);
});

test('a page that is refused says so', () => {
  const detected = { story: false, opens: false, score: 0.25, because: [] };
  expect(summary(explained([], { refusal: 'nothing-to-read', detected }))).toEqual([
    'Refused: nothing-to-read. Detection says no story (0.25).',
  ]);
});

test.each([
  ['steers no terminal', 'a\u001b[31mb\u0007c', 'a[31mbc'],
  ['turns no line round', 'a\u202eb\u2067c', 'abc'],
  ['stays on one line', 'a\n\tb', 'a b'],
  ['is cut between letters, not in them', '🚢'.repeat(12), `${'🚢'.repeat(9)}…`],
])('a text %s', (_what, text, line) => {
  expect(oneLine(text, 10)).toBe(line);
});

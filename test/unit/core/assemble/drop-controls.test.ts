import { expect, test } from '@jest/globals';
import { dropControls } from '../../../../src/core/assemble/drop-controls';

/** What is left of `html`, and what was taken out. */
function dropped(html: string): [left: string, words: string[]] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const words = dropControls(body);
  return [body.innerHTML, words];
}

test.each([
  [
    'between the words of a sentence',
    '<p>Of <button>groynes</button> and of walls.</p>',
    '<p>Of groynes and of walls.</p>',
  ],
  [
    'round a picture',
    '<figure><button aria-label="Larger"><img src="a.jpg"></button></figure>',
    '<figure><img src="a.jpg"></figure>',
  ],
  [
    'that is all of a headline',
    '<h2><button aria-expanded="true">What it cost</button></h2>',
    '<h2>What it cost</h2>',
  ],
])('what stands in a button %s is told', (_where, html, left) => {
  expect(dropped(html)).toEqual([left, []]);
});

test.each([
  ['after a text', '<p>Boats came. <button>Copy</button></p>', '<p>Boats came. </p>', 'Copy'],
  [
    'beside a headline',
    '<h2>What it cost <button>Link</button></h2>',
    '<h2>What it cost </h2>',
    'Link',
  ],
  [
    'between words, that is a field',
    '<p>Of <select><option>one</option></select> and two.</p>',
    '<p>Of  and two.</p>',
    'one',
  ],
])('a control %s asks for something', (_where, html, left, word) => {
  expect(dropped(html)).toEqual([left, [word]]);
});

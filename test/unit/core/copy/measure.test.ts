import { expect, test } from '@jest/globals';
import { isTooLarge } from '../../../../src/core/copy/measure';
import { live, measured } from './copied';

test('elements, depth and characters are counted', () => {
  const page = live('<div class="abcdef"><p>12345</p></div><p>678</p>');
  expect(measured(page)).toMatchObject({ elements: 6, depth: 2, text: 8 });
});

test('fields named like members of their form are no obstacle', () => {
  const names = [
    'parentElement',
    'nextSibling',
    'firstChild',
    'attributes',
    'nodeType',
    'shadowRoot',
  ];
  const page = live(
    `<form>${names.map((name) => `<input name="${name}">`).join('')}<p>1</p></form>`,
  );
  expect(measured(page)).toMatchObject({ elements: 11, text: 1 });
});

test('templates are copied with all that is in them, so they count', () => {
  const before = measured(live(''));
  const { elements, text } = measured(
    live('<template><p>12</p><template><i>3</i></template></template>'),
  );
  expect([elements - before.elements, text - before.text]).toEqual([4, 3]);
});

test.each([
  ['elements', '<i></i>'.repeat(100_001)],
  ['texts and comments', 'a<!---->'.repeat(150_001)],
  ['depth', '<b>'.repeat(1_600)],
])('too much of it is told before it is counted to the end: %s', (_what, markup) => {
  const page = live('');
  const range = page.createRange();
  range.selectNodeContents(page.body);
  page.body.append(range.createContextualFragment(markup));
  expect(isTooLarge(measured(page))).toBe(true);
  expect(isTooLarge(measured(live('<p>One</p>')))).toBe(false);
});

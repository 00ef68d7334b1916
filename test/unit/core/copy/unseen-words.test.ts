import { expect, test } from '@jest/globals';
import type { Layout } from '../../../../src/core/copy/layout';
import { copied, fold, live, seenText } from './copied';

const layout = (found: Partial<Layout>): Layout => ({
  hidden: new Set(),
  breaking: new Set(),
  ...found,
});

test('the own words of a parent that nobody sees are hidden, and what is in it is not', () => {
  const page = live('<p>One <b>two <i>three</i></b> four</p><p>Five</p>');
  const copy = copied(page, layout({ wordless: new Set(page.querySelectorAll('p:first-child')) }));
  expect(seenText(copy)).toBe('two three Five');
  expect(fold(copy.document.body.textContent)).toBe('One two three fourFive');
});

test('an object that shows what is in it is that, and no other is', () => {
  const page = live(
    '<object id="a"><p>One</p><p>Two</p></object><object id="b"><p>Three</p></object>',
  );
  const copy = copied(page, layout({ failed: new Set(page.querySelectorAll('#a')) }));
  expect(copy.document.body.innerHTML).toBe(
    '<p>One</p><p>Two</p><object id="b"><p>Three</p></object>',
  );
});

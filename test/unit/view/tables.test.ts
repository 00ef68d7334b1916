import { expect, test } from '@jest/globals';
import { atOnce } from '../../../src/core/portions';
import { boxTables } from '../../../src/view/tables';

function boxed(html: string): Element[] {
  const story = document.createElement('article');
  story.innerHTML = html;
  atOnce(boxTables(story));
  return [...story.querySelectorAll('.scrolls > table')];
}
const isEndless = (row: string): boolean | undefined =>
  boxed(`<table><tr><td>a</td></tr><tr>${row}</tr></table>`)[0]?.classList.contains('is-endless');

test('a table that nobody could read as one is none', () => {
  expect(isEndless('<td>a</td>'.repeat(200))).toBe(false);
  expect(isEndless('<td>a</td>'.repeat(2_000))).toBe(true);
  expect(isEndless('<td colspan="900">a</td>'.repeat(2))).toBe(true);
});

test('a page says nothing about that', () => {
  const [table] = boxed('<table class="is-endless"><tr><td>a</td></tr></table>');
  expect(table?.classList.contains('is-endless')).toBe(false);
});

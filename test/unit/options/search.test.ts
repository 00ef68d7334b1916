import { beforeEach, expect, test } from '@jest/globals';
import { search } from '../../../src/options/search';
import { section } from '../../../src/options/section';
import { element } from '../../../src/view/element';
import type { Say } from '../../../src/view/look';

const say: Say = (key, ...parts) => [key, ...parts].join(' ');
const item = (text: string): HTMLElement => element('div', { class: 'item' }, text);

function page() {
  const sections = [
    section('one', { title: 'Look' }, item('Theme'), item('Façade')),
    section('two', { title: 'Sites' }, item('example.com')),
  ];
  const found = search(sections, say);
  document.body.replaceChildren(found.field, found.nothing, ...sections);
  const input = document.querySelector('input');
  const type = (text: string): void => {
    if (input === null) throw new Error('There is no field.');
    input.value = text;
    input.dispatchEvent(new Event('input'));
  };
  const shown = (): string[] =>
    [...document.querySelectorAll('.item')]
      .filter((one) => one.closest('[data-unfound]') === null)
      .map(({ textContent }) => textContent);
  return { found, input, type, shown };
}

beforeEach(() => {
  document.body.replaceChildren();
});

test.each([
  ['', ['Theme', 'Façade', 'example.com']],
  ['  ', ['Theme', 'Façade', 'example.com']],
  ['THEME', ['Theme']],
  ['facade', ['Façade']],
  // A section's own name means all of it.
  ['look', ['Theme', 'Façade']],
  ['e', ['Theme', 'Façade', 'example.com']],
  ['nowhere', []],
])('%j leaves %j', (wanted, left) => {
  const { type, shown } = page();
  type(wanted);
  expect(shown()).toEqual(left);
});

test('what is found nowhere is said, until something is', () => {
  const { type, found } = page();
  type('nowhere');
  expect(found.nothing.textContent).toBe('optionsNothing nowhere');
  type('theme');
  expect(found.nothing.textContent).toBe('');
});

test('what comes while one is looking is looked at, too', () => {
  const { type, shown, found } = page();
  type('news');
  document.getElementById('two')?.append(item('example.org/news/*'));
  found.apply();
  expect(shown()).toEqual(['example.org/news/*']);
});

test('Escape ends the search', () => {
  const { type, shown, input } = page();
  type('theme');
  input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(shown()).toHaveLength(3);
});

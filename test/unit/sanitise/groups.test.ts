import { describe, expect, test } from '@jest/globals';
import { atOnce } from '../../../src/core/portions';
import { sanitise, sanitiseInPortions } from '../../../src/sanitise/sanitise';
import { violationsIn } from '../../../tools/fuzz/violations';
import { hostile } from './hostile';

function after(markup: string): HTMLElement {
  const host = document.createElement('div');
  host.append(sanitise(markup, window));
  return host;
}

/** Far more than what is sanitised in one go. */
const many = 1_000;
const rows = (tag: string, text = 'a'): string => `<${tag}>${text}</${tag}>`.repeat(many);

describe.each([
  ['one after another', (inside: string) => inside],
  ['in a list', (inside: string) => `<ul><li>b</li>${inside}</ul>`],
  ['in a quote of an item of a list', (inside: string) => `<ol><li><blockquote>${inside}</blockquote></li></ol>`],
])('much, %s', (_where, put) => {
  test('comes through whole, in order and where it stood', () => {
    const markup = put(Array.from({ length: many }, (_, at) => `<p>${at} <b>c</b></p>`).join(''));
    expect(after(markup).innerHTML).toBe(markup);
  });

  test('holds nothing hostile, wherever it stands', () => {
    const attacks = hostile.map(([, markup]) => `<div>${markup}</div>`).join('');
    expect(violationsIn(sanitise(put(rows('p') + attacks + rows('p')), window))).toEqual([]);
  });
}); // prettier-ignore

test('what is taken out takes what is in it along, however much that is', () => {
  const markup = `<p>a</p><section><object>${rows('p')}</object><p>b</p></section>`;
  expect(after(markup).innerHTML).toBe('<p>a</p><section><p>b</p></section>');
});

test('an element that nobody knows leaves what is in it, however much that is', () => {
  expect(after(`<x-story>${rows('p')}</x-story>`).innerHTML).toBe(rows('p'));
});

test('a drawing stays one, and no part of it gets into the text', () => {
  const shapes = '<path d="M0 0"></path>'.repeat(many);
  expect(after(`<p>a</p><svg>${shapes}</svg>`).querySelectorAll('svg > path')).toHaveLength(many);
  expect(after(`<div><p>a</p>${rows('rect')}</div>`).querySelector('rect')).toBeNull();
});

test('a jump leads from one end of a long story to the other', () => {
  const markup = `<p><a href="#n">1</a></p>${rows('p')}<p id="n">Note</p>`;
  const [link, note] = after(markup).querySelectorAll('[data-jump], [data-place]');
  expect(link?.getAttribute('data-jump')).toBe('1');
  expect(note?.getAttribute('data-place')).toBe('1');
});

test('between two groups something else may be sanitised, and neither hears of the other', () => {
  const long = sanitiseInPortions(`<p><a href="#n">1</a></p>${rows('p')}`, window);
  long.next();
  long.next();
  sanitise('<p id="n">Not of that story</p>', window);
  const host = document.createElement('div');
  host.append(atOnce(long));
  expect(host.querySelector('[data-jump]')).toBeNull();
  expect(host.querySelectorAll('p')).toHaveLength(many + 1);
});

import { beforeEach, expect, test } from '@jest/globals';
import { type Known, surroundingsOf } from '../../../../src/content/place/scrollers';

/** Elements with this attribute hold more than they show. */
const full = 'data-full';

beforeEach(() => {
  Object.defineProperty(Element.prototype, 'scrollHeight', {
    configurable: true,
    get(this: Element) {
      return this.hasAttribute(full) ? 900 : 0;
    },
  });
  document.documentElement.style.overflowY = 'visible';
  document.body.style.overflowY = 'visible';
  document.body.removeAttribute(full);
});

const stand = (markup: string): Text => {
  document.body.innerHTML = markup;
  return document.body.querySelector('p')?.firstChild as Text;
};
const scrollersAround = (node: Node): number => surroundingsOf(node).scrollers.length;

test.each([
  ['nothing but the window', '<div><p>a</p></div>', 1],
  ['a box with a scrollbar', `<div ${full} style="overflow-y: auto"><p>a</p></div>`, 2],
  ['a box that has room enough', '<div style="overflow-y: auto"><p>a</p></div>', 1],
  ['a box that cuts off', `<div ${full} style="overflow-y: hidden"><p>a</p></div>`, 1],
  [
    'one in the other',
    `<div ${full} style="overflow-y: auto"><div ${full} style="overflow-y: scroll"><p>a</p></div></div>`,
    3,
  ],
])('%s', (_what, markup, count) => {
  expect(scrollersAround(stand(markup))).toBe(count);
});

test('a body scrolls the window, unless the root keeps that to itself', () => {
  document.body.setAttribute(full, '');
  document.body.style.overflowY = 'auto';
  expect(scrollersAround(stand('<p>a</p>'))).toBe(1);
  document.documentElement.style.overflowY = 'hidden';
  expect(scrollersAround(stand('<p>a</p>'))).toBe(2);
});

test('what a slot shows scrolls where the slot is', () => {
  const text = stand('<section><p>a</p></section>');
  const root = document.querySelector('section')?.attachShadow({ mode: 'open' });
  const box = document.createElement('div');
  box.setAttribute(full, '');
  box.style.overflowY = 'auto';
  box.append(document.createElement('slot'));
  root?.append(box);
  expect(scrollersAround(text)).toBe(2);
});

test('a form whose fields are named like what is asked of it is asked all the same', () => {
  const names = ['parentNode', 'assignedSlot', 'ownerDocument', 'scrollHeight', 'clientHeight'];
  const text = stand(
    `<form ${full} style="overflow-y: auto"><p>a</p>${names.map((name) => `<input name="${name}">`).join('')}</form>`,
  );
  expect(scrollersAround(text)).toBe(2);
  expect(surroundingsOf(text).scrollers[0]?.span()).toEqual({ top: 0, bottom: 0 });
});

test('parts of one column have the very same surroundings', () => {
  const known: Known = new Map();
  stand('<p>a</p><p>b</p>');
  const [one, other] = [...document.querySelectorAll('p')].map((paragraph) =>
    surroundingsOf(paragraph, known),
  );
  expect(one).toBeDefined();
  expect(one).toBe(other);
});

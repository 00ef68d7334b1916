import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { element } from '../../../src/view/element';
import { panel } from '../../../src/view/panel';
import { press } from './made';

let root: HTMLElement;
let life: AbortController;
let opened: string[];

const make = (id: string): HTMLElement =>
  panel(
    root,
    {
      id,
      label: `Panel ${id}`,
      face: element('i'),
      content: element('button', {}, 'Inside'),
      onOpen: () => opened.push(id),
    },
    life.signal,
  ).element;

beforeEach(() => {
  [life, opened] = [new AbortController(), []];
  root = document.createElement('div');
  document.body.replaceChildren(root);
  root.append(make('a'), make('b'), element('main', { tabindex: '0' }, 'Story'));
});
afterEach(() => {
  life.abort();
});

const button = (id: string) => root.querySelector(`[aria-controls=${id}]`) as HTMLElement;
const box = (id: string) => root.querySelector(`#${id}`) as HTMLElement;
/** What can be seen, and what a screen reader is told, of each panel. */
const isOpen = (id: string): boolean => {
  expect(button(id).getAttribute('aria-expanded')).toBe(String(!box(id).hidden));
  return !box(id).hidden;
};
const pressPointer = (target: Element | null) =>
  target?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));

test('its button opens it, and closes it again', () => {
  expect(isOpen('a')).toBe(false);
  button('a').click();
  expect(isOpen('a')).toBe(true);
  expect(opened).toEqual(['a']);
  button('a').click();
  expect(isOpen('a')).toBe(false);
});

test('button and panel have a name, and the panel comes next by Tab', () => {
  expect(button('a').getAttribute('aria-label')).toBe('Panel a');
  expect(box('a').getAttribute('aria-label')).toBe('Panel a');
  expect(button('a').nextElementSibling).toBe(box('a'));
});

test('Escape closes the panel and nothing else; the focus is on its button again', () => {
  const heard: string[] = [];
  root.addEventListener('keydown', ({ key }) => heard.push(key));
  button('a').click();
  box('a').querySelector('button')?.focus();
  expect(press('Escape')).toBe(false);
  expect(isOpen('a')).toBe(false);
  expect(document.activeElement).toBe(button('a'));
  expect(heard).toEqual([]);
  expect(press('Escape')).toBe(true);
  expect(heard).toEqual(['Escape']);
});

test('a click elsewhere closes it, one inside does not', () => {
  button('a').click();
  pressPointer(box('a').firstElementChild);
  expect(isOpen('a')).toBe(true);
  pressPointer(root.querySelector('main'));
  expect(isOpen('a')).toBe(false);
});

test('the focus going elsewhere closes it, so that it hides nothing that has the focus', () => {
  button('a').click();
  box('a').querySelector('button')?.focus();
  expect(isOpen('a')).toBe(true);
  root.querySelector('main')?.focus();
  expect(isOpen('a')).toBe(false);
});

test('one is open at a time', () => {
  button('a').click();
  pressPointer(button('b'));
  button('b').click();
  expect([isOpen('a'), isOpen('b')]).toEqual([false, true]);
});

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Intent, followKeys } from '../../../src/view/keys';
import { press } from './made';

let root: HTMLElement;
let life: AbortController;
let asked: Intent[];
/** What this view can do. */
let able: (intent: Intent) => boolean;

beforeEach(() => {
  [asked, life, able] = [[], new AbortController(), () => true];
  root = document.createElement('div');
  root.innerHTML = `<main tabindex="0"></main><button>a</button><a href="https://a.example/">a</a>
    <input type="text"><input type="radio"><textarea></textarea><i tabindex="0" role="spinbutton"></i>`;
  document.body.replaceChildren(root);
  followKeys(
    root,
    (intent) => {
      asked.push(intent);
      return able(intent);
    },
    life.signal,
  );
  root.querySelector('main')?.focus();
});
afterEach(() => {
  life.abort();
});

test.each([
  ['+', { ctrlKey: true }, 'larger'],
  ['=', { ctrlKey: true }, 'larger'],
  ['+', { ctrlKey: true, shiftKey: true }, 'larger'],
  ['+', { metaKey: true }, 'larger'],
  ['-', { ctrlKey: true }, 'smaller'],
  ['-', { metaKey: true }, 'smaller'],
  ['0', { ctrlKey: true }, 'usual-size'],
  ['p', { ctrlKey: true }, 'print'],
  ['P', { metaKey: true }, 'print'],
  ['Enter', {}, 'open-full'],
  ['Escape', {}, 'close'],
] as const)('%s with %j means %s, and the browser does nothing more', (key, modifiers, intent) => {
  expect(press(key, modifiers)).toBe(false);
  expect(asked).toEqual([intent]);
});

test.each([
  ['+', {}],
  ['-', { shiftKey: true, ctrlKey: true }],
  ['-', { ctrlKey: true, altKey: true }],
  ['0', { ctrlKey: true, metaKey: true }],
  ['p', { ctrlKey: true, shiftKey: true }],
  ['p', {}],
  ['f', { ctrlKey: true }],
  ['Enter', { shiftKey: true }],
  ['Enter', { ctrlKey: true }],
  ['Escape', { altKey: true }],
  ['ArrowLeft', { altKey: true }],
  ['Escape', { isComposing: true }],
] as const)('%s with %j is the browser’s', (key, modifiers) => {
  expect(press(key, modifiers)).toBe(true);
  expect(asked).toEqual([]);
});

test('what the host cannot do is left to the browser', () => {
  able = (intent) => intent !== 'print';
  expect(press('p', { ctrlKey: true })).toBe(true);
});

describe.each(['button', 'a', 'input[type=radio]', '[role=spinbutton]'])(
  'with the focus on %s',
  (selector) => {
    test('Enter is for that, and the other keys mean what they do elsewhere', () => {
      root.querySelector<HTMLElement>(selector)?.focus();
      press('Enter');
      press('+', { ctrlKey: true });
      expect(asked).toEqual(['larger']);
    });
  },
);

test.each(['input[type=text]', 'textarea'])('where one types (%s) no key is taken', (selector) => {
  root.querySelector<HTMLElement>(selector)?.focus();
  for (const key of ['+', '0', 'p']) expect(press(key, { ctrlKey: true })).toBe(true);
  press('Escape');
  expect(asked).toEqual([]);
});

/** Turns the wheel; answers whether the browser goes on with it. */
const turn = (deltaY: number, timeStamp: number, init: WheelEventInit = { ctrlKey: true }) => {
  const event = new WheelEvent('wheel', { deltaY, bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  return root.dispatchEvent(event);
};

test('the wheel with Ctrl changes the size, never faster than one can follow, and never zooms', () => {
  const went = [turn(-3, 1_000), turn(-3, 1_020), turn(-3, 1_100), turn(3, 1_200)];
  expect(asked).toEqual(['larger', 'smaller']);
  expect(went).toEqual([false, false, false, false]);
});

test.each([[{}], [{ ctrlKey: true, shiftKey: true }], [{ ctrlKey: true, altKey: true }]])(
  'the wheel with %j is the browser’s',
  (init) => {
    expect(turn(-3, 1_000, init)).toBe(true);
    expect(asked).toEqual([]);
  },
);

test('once the view has closed no key is taken', () => {
  life.abort();
  expect(press('Escape')).toBe(true);
  expect(turn(-3, 1_000)).toBe(true);
  expect(asked).toEqual([]);
});

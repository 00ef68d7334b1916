import { expect, test } from '@jest/globals';
import { keyEvents } from '../../../tools/browsers/key-events';
import { keyParts, xdotoolKeys } from '../../../tools/browsers/key-names';

test.each([
  ['a', ['a']],
  ['Tab', ['Tab']],
  ['+', ['+']],
  ['Shift+Tab', ['Shift', 'Tab']],
  ['Control+=', ['Control', '=']],
  ['Control++', ['Control', '+']],
  ['Control+Shift+p', ['Control', 'Shift', 'p']],
])('"%s" is pressed as %j', (key, parts) => {
  expect(keyParts(key)).toEqual(parts);
});

test.each([
  ['Alt+R', 'alt+r'],
  ['Alt+Shift+R', 'alt+shift+r'],
  ['Control+p', 'ctrl+p'],
  ['Ctrl+Shift+Y', 'ctrl+shift+y'],
  ['Alt+ArrowLeft', 'alt+Left'],
  ['Control++', 'ctrl+plus'],
  ['Escape', 'Escape'],
  ['F7', 'F7'],
  [' ', 'space'],
])('"%s" is %s to xdotool', (keys, written) => {
  expect(xdotoolKeys(keys)).toBe(written);
});

test('a combination is one event for each key, each at its place on the keyboard', () => {
  expect(keyEvents('Shift+a')).toEqual([
    { key: 'Shift', code: 'ShiftLeft' },
    { key: 'a', code: 'KeyA' },
  ]);
});

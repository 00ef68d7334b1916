import { keyParts } from './key-names';

const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta']);

/** The key's place on a US keyboard, which named keys are called after. */
function codeFor(key: string): string {
  if (modifiers.has(key)) return `${key}Left`;
  if (key.length > 1) return key;
  if (/[a-z]/i.test(key)) return `Key${key.toUpperCase()}`;
  if (/\d/.test(key)) return `Digit${key}`;
  return key === ' ' ? 'Space' : '';
}

/** The keyboard events for a key as `ExtensionPage.press` takes it. */
export function keyEvents(key: string): KeyboardEventInit[] {
  return keyParts(key).map((part) => ({ key: part, code: codeFor(part) }));
}

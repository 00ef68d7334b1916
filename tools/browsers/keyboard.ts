import type { KeyInput, Page } from 'puppeteer-core';
import { keyParts } from './key-names';

/** Presses keys together on the driver's keyboard; they go to whatever has the focus in the tab. */
export async function pressOn({ keyboard }: Page, key: string): Promise<void> {
  const keys = keyParts(key) as KeyInput[];
  const modifiers = keys.slice(0, -1);
  for (const modifier of modifiers) await keyboard.down(modifier);
  await keyboard.press(keys.at(-1) ?? 'Tab');
  for (const modifier of modifiers.reverse()) await keyboard.up(modifier);
}

import { expect, test } from '@jest/globals';
import { watchKeys } from '../../../src/reader/keys-down';

const keys = watchKeys();
const key = (type: string, code: string): void => {
  window.dispatchEvent(new KeyboardEvent(type, { code }));
};
/** Whether closing would go on now. */
async function isFree(): Promise<boolean> {
  let isReleased = false;
  void keys.released().then(() => (isReleased = true));
  await Promise.resolve();
  await Promise.resolve();
  return isReleased;
}

test('with no key down closing waits for nothing', async () => {
  expect(await isFree()).toBe(true);
});

test('it waits until the last key is up', async () => {
  key('keydown', 'Escape');
  key('keydown', 'AltLeft');
  expect(await isFree()).toBe(false);
  const released = keys.released();
  key('keyup', 'Escape');
  expect(await isFree()).toBe(false);
  key('keyup', 'AltLeft');
  await released;
  expect(await isFree()).toBe(true);
});

test('what comes up in another window is not waited for', async () => {
  key('keydown', 'Escape');
  window.dispatchEvent(new Event('blur'));
  expect(await isFree()).toBe(true);
});

test('nor is a finger that stays down for ever', async () => {
  key('keydown', 'Escape');
  await keys.released();
  key('keyup', 'Escape');
});

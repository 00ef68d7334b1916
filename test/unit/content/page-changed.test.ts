import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { pageChanged } from '../../../src/content/page-changed';

let life: AbortController;
let answers: boolean[];

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
  life = new AbortController();
  answers = [];
  document.body.replaceChildren();
});
afterEach(() => {
  life.abort();
  jest.useRealTimers();
});

const watch = (signal = life.signal): void => {
  void pageChanged(document, signal).then(({ changed }) => answers.push(changed));
};
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);
const add = (): void => {
  document.body.append(document.createElement('p'));
};

test('a page that adds something and comes to rest has changed', async () => {
  watch();
  add();
  await pass(200);
  expect(answers).toEqual([]);
  await pass(100);
  expect(answers).toEqual([true]);
});

test('a page that never rests is looked at all the same', async () => {
  watch();
  for (let at = 0; at < 15 && answers.length === 0; at++) {
    add();
    await pass(100);
  }
  expect(answers).toEqual([true]);
});

test('a text that changes is a change', async () => {
  const text = document.body.appendChild(document.createTextNode('Loading'));
  watch();
  text.data = 'At 6.52 on Monday morning';
  await pass(300);
  expect(answers).toEqual([true]);
});

test('a page that stays as it is has settled for good', async () => {
  watch();
  await pass(19_000);
  expect(answers).toEqual([]);
  await pass(1_500);
  expect(answers).toEqual([false]);
});

test('the end of parsing is a change', async () => {
  watch();
  document.dispatchEvent(new Event('DOMContentLoaded'));
  await pass(0);
  expect(answers).toEqual([true]);
});

test('when nobody waits any more it ends at once and leaves no timer', async () => {
  watch();
  add();
  life.abort();
  await pass(0);
  expect(answers).toEqual([false]);
  expect(jest.getTimerCount()).toBe(0);
});

test('when nobody waited from the start it does not begin to watch', async () => {
  watch(AbortSignal.abort());
  await pass(0);
  expect(answers).toEqual([false]);
  expect(jest.getTimerCount()).toBe(0);
});

import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { BlockMap } from '../../../src/content/place/block-map';
import { storyUpdates } from '../../../src/content/story-updates';

const text = 'The ferry has left the quay with forty people on board.';
let life: AbortController;
let earlier: AbortController;
let counts: number[];

const entry = (words = text, name = 'entry'): HTMLElement => {
  const element = document.createElement('div');
  element.className = name;
  element.append(Object.assign(document.createElement('p'), { textContent: words }));
  return element;
};

const list = (): HTMLElement => document.querySelector<HTMLElement>('main') ?? document.body;

const map = (): BlockMap => ({
  url: location.href,
  head: undefined,
  blocks: [...document.querySelectorAll('.entry p')].map((node, id) => ({
    id,
    text,
    nodes: [new WeakRef<Node>(node)],
  })),
});

const rest = (): Promise<void> => jest.advanceTimersByTimeAsync(600);

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
  document.body.innerHTML = '<main></main>';
  list().append(entry(), entry());
  life = new AbortController();
  counts = [];
  earlier = new AbortController();
  const updates = storyUpdates();
  updates.watch(map(), earlier.signal);
  updates.watch(map(), life.signal);
  const follow = async (known: number): Promise<void> => {
    const count = await updates.moreThan(known);
    counts.push(count);
    await follow(count);
  };
  void follow(0);
});
afterEach(() => {
  life.abort();
  jest.useRealTimers();
});

test('entries that come are counted once they have come to rest', async () => {
  list().prepend(entry(), entry());
  expect(counts).toEqual([]);
  await rest();
  list().prepend(entry());
  await rest();
  expect(counts).toEqual([2, 3]);
});

test('what is short, or of another kind, is no entry', async () => {
  list().prepend(entry('Share'), entry(text, 'advert'));
  document.body.append(entry());
  await rest();
  expect(counts).toEqual([]);
});

test('an entry that is moved is one, and one that goes again is none', async () => {
  const one = entry();
  list().prepend(one);
  list().append(one);
  await rest();
  one.remove();
  list().append(entry());
  await rest();
  expect(counts).toEqual([1]);
});

test('nothing is watched any more once the story is not shown', async () => {
  life.abort();
  list().prepend(entry());
  await rest();
  expect(counts).toEqual([]);
});

test('the popup that goes when the full view has come takes nothing along', async () => {
  earlier.abort();
  list().prepend(entry());
  await rest();
  expect(counts).toEqual([1]);
});

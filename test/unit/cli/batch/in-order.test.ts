/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { inOrder } from '../../../../src/cli/batch/in-order';

/** Work that is done when the test says so. */
function byHand() {
  const begun: number[] = [];
  const finish = new Map<number, () => void>();
  const work = (item: number): Promise<string> => {
    begun.push(item);
    return new Promise((resolve) => {
      finish.set(item, () => {
        resolve(`made of ${item}`);
      });
    });
  };
  return { begun, work, finish: (item: number) => finish.get(item)?.() };
}

async function* numbers(count: number): AsyncGenerator<number> {
  for (let at = 1; at <= count; at++) yield await Promise.resolve(at);
}

const turns = () => new Promise((resolve) => setTimeout(resolve, 5));

test('what is done early waits for what was asked before it', async () => {
  const { work, finish } = byHand();
  const results: string[] = [];
  const over = (async () => {
    for await (const result of inOrder(numbers(3), 3, work)) results.push(result);
  })();
  await turns();
  finish(3);
  finish(2);
  await turns();
  expect(results).toEqual([]);
  finish(1);
  await over;
  expect(results).toEqual(['made of 1', 'made of 2', 'made of 3']);
});

test('no more is begun than may wait, so that a long list is never held whole', async () => {
  const { begun, work, finish } = byHand();
  const results = inOrder(numbers(100), 4, work);
  const first = results.next();
  await turns();
  expect(begun).toEqual([1, 2, 3, 4]);
  finish(1);
  expect(await first).toEqual({ done: false, value: 'made of 1' });
  await turns();
  expect(begun).toEqual([1, 2, 3, 4]);
  for (const item of [2, 3, 4]) finish(item);
  await results.return(undefined);
});

test('a result comes also while the list keeps its next line waiting', async () => {
  let goOn: (value: undefined) => void = () => undefined;
  const answered = new Promise<undefined>((resolve) => (goOn = resolve));
  async function* talkative(): AsyncGenerator<number> {
    yield 1;
    await answered;
    yield 2;
  }
  const { work, finish } = byHand();
  const results = inOrder(talkative(), 8, work);
  const first = results.next();
  await turns();
  finish(1);
  expect((await first).value).toBe('made of 1');
  goOn(undefined);
  const second = results.next();
  await turns();
  finish(2);
  expect((await second).value).toBe('made of 2');
  expect((await results.next()).done).toBe(true);
});

test('whoever stops asking stops the list', async () => {
  let isStopped = false;
  async function* endless(): AsyncGenerator<number> {
    try {
      for (let at = 0; ; at++) yield await Promise.resolve(at);
    } finally {
      isStopped = true;
    }
  }
  for await (const result of inOrder(endless(), 2, (item) => Promise.resolve(item))) {
    if (result === 5) break;
  }
  await turns();
  expect(isStopped).toBe(true);
});

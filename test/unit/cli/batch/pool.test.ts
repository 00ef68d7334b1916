/** @jest-environment node */
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { createPool, type Pool } from '../../../../src/cli/batch/pool';
import { LostPageError, startReader } from '../../../../src/cli/batch/reader-process';
import { root } from '../../../../tools/build/root';

const path = join(root, 'test/unit/cli/batch/stubborn-reader.mjs');
let pool: Pool;
let started = 0;

function open(size: number, timeLimitMs: number): void {
  started = 0;
  pool = createPool({
    size,
    timeLimitMs,
    start: () => {
      started++;
      return startReader(path, []);
    },
  });
}

afterEach(() => {
  pool.close();
});

test('a process answers one after the other, and no more are started than there may be', async () => {
  open(2, 60_000);
  const answers = (await Promise.all(
    ['a', 'b', 'c', 'd', 'e'].map((kind) => pool.ask({ kind })),
  )) as {
    kind: string;
    pid: number;
  }[];
  expect(answers.map(({ kind }) => kind)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(new Set(answers.map(({ pid }) => pid)).size).toBe(2);
  expect(started).toBe(2);
});

test('what hangs is ended after the time limit, and another takes its place', async () => {
  open(1, 1_000);
  const [hung, next] = await Promise.allSettled([
    pool.ask({ kind: 'hang' }),
    pool.ask({ kind: 'a' }),
  ]);
  expect(hung).toMatchObject({ reason: expect.any(LostPageError) });
  expect(hung).toMatchObject({ reason: { message: expect.stringContaining('after 1 s') } });
  expect(next).toMatchObject({ value: { kind: 'a' } });
  expect(started).toBe(2);
});

test('once it is closed, what waits is lost at once, and no process is started for it', async () => {
  open(1, 60_000);
  const answers = Promise.allSettled(['hang', 'a', 'b'].map((kind) => pool.ask({ kind })));
  while (started === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  pool.close();
  expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(started).toBe(1);
});

test('what ends its process fails alone', async () => {
  open(1, 60_000);
  const [crashed, next] = await Promise.allSettled([
    pool.ask({ kind: 'crash' }),
    pool.ask({ kind: 'a' }),
  ]);
  expect(crashed).toMatchObject({ reason: expect.any(LostPageError) });
  expect(next).toMatchObject({ value: { kind: 'a' } });
});

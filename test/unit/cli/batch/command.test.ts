/** @jest-environment node */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterAll, expect, jest, test } from '@jest/globals';
import type { Row } from '../../../../src/cli/row';
import { expectedOf } from '../../core/pages';
import { run, start } from '../run-command';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'lede-batch-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const fileOf = (slug: string): string => join('test/fixtures/pages', slug, 'index.html');
const lineOf = (slug: string): string =>
  JSON.stringify({ file: fileOf(slug), url: 'https://pages.example/a' });
const rowsIn = (out: string): Row[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

test('every line has its row in order; a line that is none, a missing page and one that hangs fail alone', async () => {
  // Nobody ever writes into it, so whoever reads it waits for ever.
  const hanging = join(folder, 'hanging.html');
  execFileSync('mkfifo', [hanging]);
  const input = [
    JSON.stringify({ file: hanging }),
    lineOf('rtl'),
    '',
    'nonsense',
    JSON.stringify({ file: 'missing.html' }),
    lineOf('cjk-japanese'),
    lineOf('all-div'),
  ].join('\n');
  const { status, out, err } = await run(['--batch', '--jobs', '2', '--time-limit', '8'], {
    input,
  });
  const rows = rowsIn(out);
  expect(rows.map(({ file, error }) => [file, error])).toEqual([
    [hanging, 'This page was given up after 8 s.'],
    [fileOf('rtl'), undefined],
    ['', 'Line 4 is not JSON.'],
    ['missing.html', 'There is no file "missing.html".'],
    [fileOf('cjk-japanese'), undefined],
    [fileOf('all-div'), undefined],
  ]);
  expect(rows[1]).toMatchObject({
    title: expectedOf('rtl').title,
    dir: 'rtl',
  });
  expect(status).toBe(1);
  // Told only of a batch that takes long, and never anything but how far it is.
  expect(err.replace(/^\d+ pages read, .*\n/gm, '')).toBe('');
});

test('a row comes before the next line is there, and the status is 0 where all went well', async () => {
  const child = start(['--batch', '--jobs', '1']);
  const rows = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const slug of ['rtl', 'all-div']) {
    child.stdin.write(`${lineOf(slug)}\n`);
    const { value } = (await rows.next()) as { value: string };
    expect((JSON.parse(value) as Row).title).toBe(expectedOf(slug).title);
  }
  child.stdin.end();
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('whoever has seen enough (| head) ends it quietly', async () => {
  const child = start(['--batch', '--jobs', '1']);
  child.stdin.on('error', () => undefined);
  child.stdin.write(`${lineOf('all-div')}\n`.repeat(200));
  const said = text(child.stderr);
  const ended = once(child, 'close');
  await once(child.stdout, 'data');
  child.stdout.destroy();
  expect((await ended)[1]).toBeNull();
  expect((await said).replace(/^\d+ pages read, .*\n/gm, '')).toBe('');
});

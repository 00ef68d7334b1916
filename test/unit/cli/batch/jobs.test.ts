/** @jest-environment node */
import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { readJob, readJobs, type Job } from '../../../../src/cli/batch/jobs';

test.each([
  ['{"file":"a.html"}', { file: 'a.html' }],
  [
    '{"file":"a.html","url":"https://pages.example/a","more":1}',
    { file: 'a.html', url: 'https://pages.example/a' },
  ],
  // Lists are written by programs, which leave what they do not know empty.
  ['{"file":"a.html","url":null,"encoding":""}', { file: 'a.html' }],
  ['{"file":"a.html","encoding":"euc-kr"}', { file: 'a.html', encoding: 'euc-kr' }],
])('%s is a page to read', (line, page) => {
  expect(readJob(line, 1)).toEqual({ page });
});

test.each([
  ['a.html', '', /^Line 7 is not JSON/],
  ['["a.html"]', '', /^Line 7 has no "file"/],
  ['null', '', /^Line 7 has no "file"/],
  ['{"file":5}', '', /^Line 7 has no "file" that is a path/],
  ['{"file":"-"}', '-', /Standard input/],
  ['{"file":"a.html","url":"a b"}', 'a.html', /"a b" is not the address/],
  ['{"file":"a.html","url":{}}', 'a.html', /is not the address/],
  ['{"file":"a.html","encoding":"klingon"}', 'a.html', /"klingon"/],
])('%s says what is wrong with it', (line, file, wrong) => {
  expect(readJob(line, 7)).toEqual({ file, wrong: expect.stringMatching(wrong) });
});

test('lines come one by one, blank ones count but are no job', async () => {
  const input = Readable.from([
    '\ufeff{"file":"a.ht',
    'ml"}\r\n\n  \n{"file":"b.html"}\nnonsense\n{"file":',
    '"c.html"}',
  ]);
  const jobs: Job[] = [];
  for await (const job of readJobs(input)) jobs.push(job);
  expect(jobs).toEqual([
    { page: { file: 'a.html' } },
    { page: { file: 'b.html' } },
    { file: '', wrong: expect.stringContaining('Line 5') },
    { page: { file: 'c.html' } },
  ]);
});

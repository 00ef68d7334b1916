import { expect, test } from '@jest/globals';
import { readArguments } from '../../../tools/bench/arguments';
import { automaticReport } from '../../../tools/bench/automatic/report';

const load = (parsedAt: number, coveredAt: number | null, seenAt: number | null) => ({
  parsedAt,
  coveredAt,
  seenAt,
});
const cost = (work: number, memory: number) => ({ work, memory });

/** The line of the report that begins with `label`, as words. */
function lineOf(label: string): string[] {
  const report = automaticReport(
    {
      browser: 'a browser',
      flashes: [
        // Two in time of which one flashed; one that was judged too late counts as neither.
        { delay: 0, loads: [load(50, 200, null), load(60, 220, 100), load(400, 500, 310)] },
        { delay: 1000, loads: [load(1000, 1200, 320), load(1000, 1210, 400)] },
      ],
      failing: [load(1000, null, 330)],
      costs: {
        none: [cost(10, 900)],
        noAccess: [cost(10, 900)],
        ruled: [cost(12, 1100)],
      },
    },
    'npm run bench -- --automatic',
    'quiet',
  );
  const line = report.split('\n').find((one) => one.trim().startsWith(label)) ?? '';
  return line.trim().slice(label.length).trim().split(/\s+/);
}

test('only loads that were judged in time say whether a page flashes by', () => {
  expect(lineOf('last byte after    0 ms')).toEqual(['3', '2', '50', '%', '3', '220', '444']);
});

test('a page held back for too long is counted', () => {
  expect(lineOf('the same, Lede’s script failing').join(' ')).toMatch(/0 of 1 later than 350$/);
});

test('what Lede costs is told beside what a page costs without it', () => {
  expect(lineOf('with Lede, on a site with a rule')).toEqual(['12.0', '2.0', '1100.0', '200.0']);
});

test('it is asked for by its name', () => {
  expect(readArguments(['--automatic'])).toEqual({ kind: 'automatic' });
});

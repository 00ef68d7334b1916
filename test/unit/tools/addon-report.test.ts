/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { judgeAddon } from '../../../tools/test/addon-report';

const warning = { code: 'UNSAFE', message: 'Unsafe.', file: 'reader.js', line: 3 };
const explained = { code: 'UNSAFE', file: 'reader.js', times: 1, reason: 'It is not.' };

test('a clean report passes', () => {
  expect(judgeAddon({ errors: [], warnings: [] }, []).failed).toBe(0);
});

test('an explained warning passes', () => {
  expect(judgeAddon({ errors: [], warnings: [warning] }, [explained]).failed).toBe(0);
});

test.each([
  ['an error, even one like an explained warning', [warning], [warning], [explained]],
  ['a warning nobody explained', [], [warning], []],
  ['the same warning in another file', [], [warning, { ...warning, file: 'b.js' }], [explained]],
  ['another warning in the same file', [], [warning, { ...warning, code: 'OTHER' }], [explained]],
  ['an explained warning that comes once more', [], [warning, warning], [explained]],
  ['an explanation whose warning is gone', [], [], [explained]],
])('%s fails', (_case, errors, warnings, list) => {
  const tally = judgeAddon({ errors, warnings }, list);
  expect(tally.failed).toBe(1);
  expect(tally.problems).toHaveLength(1);
});

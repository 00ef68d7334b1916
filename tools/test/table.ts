import type { Outcome } from './tally';

const heads = ['step', 'passed', 'failed', 'seconds'] as const;

/** Sets the outcomes in aligned columns, names to the left and numbers to the right. */
export function table(outcomes: readonly Outcome[]): string {
  const rows = [
    heads,
    ...outcomes.map(({ step, passed, failed, seconds }) => [
      step,
      passed.toString(),
      failed.toString(),
      seconds.toFixed(1),
    ]),
  ];
  const widths = heads.map((_head, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  '),
    )
    .join('\n');
}

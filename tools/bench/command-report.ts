import { basename } from 'node:path';
import { figuresOf } from './figures';
import type { CommandRun } from './run-command';

/** The table for the command line. */
export function commandReport(
  { pages, totalMs, status }: CommandRun,
  surroundings: string,
  command: string,
): string {
  const failed = pages.filter(({ error }) => error !== undefined);
  const whole = pages.filter(({ error }) => error === undefined);
  const { median, p90, max } = figuresOf(pages.map(({ ms }) => ms));
  const cells = [median, p90, max].map((value) => value.toFixed(0).padStart(9)).join('');
  return [
    `${command}   (${surroundings})`,
    `${whole.length} of ${pages.length} pages gave a text, ${failed.length} an error; exit status ${status ?? 'none'}`,
    `${whole.filter(({ story }) => story).length} of them count as a story`,
    ...failed.map(({ file, error }) => `  not ${basename(file)}: ${error ?? ''}`),
    '',
    `All at once: ${(totalMs / 1_000).toFixed(1)} s, ${((pages.length / totalMs) * 1_000).toFixed(1)} pages a second`,
    '',
    `${'Milliseconds'.padEnd(42)}   median      p90      max`,
    `  ${'one page, line given to row read'.padEnd(40)}${cells}`,
  ].join('\n');
}

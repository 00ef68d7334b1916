import { figuresOf } from './figures';
import type { Click } from './clicker';
import type { Measured, Run } from './run';

const toPaint = ({ clickedAt, timeOrigin, at }: Click): number =>
  timeOrigin + (at ?? NaN) - clickedAt;

function line(label: string, values: readonly number[], note = ''): string {
  const { median, p90, max } = figuresOf(values);
  const cells = [median, p90, max].map((value) => value.toFixed(1).padStart(9));
  return `  ${label.padEnd(40)}${cells.join('')}   ${note}`.trimEnd();
}

function ratio(label: string, above: readonly number[], below: readonly number[], note = '') {
  const value = figuresOf(above).median / figuresOf(below).median;
  return `  ${label.padEnd(58)}${value.toFixed(2).padStart(9)}   ${note}`.trimEnd();
}

/** The table: ratios first, because they hold on other machines too. */
export function report({ browser, measured }: Run, surroundings: string, command: string): string {
  const shown = measured.filter(({ lede, empty }) => lede.at !== null && empty.at !== null);
  const missed = measured.filter((one) => !shown.includes(one));
  const story = shown.map(({ lede }) => toPaint(lede));
  const empty = shown.map((one) => toPaint(one.empty));
  const times = (pick: (one: Measured) => number): number[] => measured.map(pick);
  const firstLede = times(({ extraction }) => extraction.first.lede);
  const firstBare = times(({ extraction }) => extraction.first.readability);
  const warmLede = times(({ extraction }) => extraction.warm.lede);
  const warmBare = times(({ extraction }) => extraction.warm.readability);
  return [
    `${command}   (${browser}, ${surroundings})`,
    `${shown.length} of ${measured.length} pages showed a story`,
    ...missed.map(({ id, lede }) => `  not ${id}: ${lede.state}`),
    '',
    'Ratios of medians',
    ratio('click to story painted / click to empty popup painted', story, empty, 'aim: 1.5'),
    ratio('extraction / bare Readability, first run in a page', firstLede, firstBare),
    ratio('extraction / bare Readability, later runs', warmLede, warmBare),
    '',
    `${'Milliseconds'.padEnd(42)}   median      p90      max`,
    line(
      'popup timeOrigin to story painted',
      shown.map(({ lede }) => lede.at ?? NaN),
      'aim: 250',
    ),
    line('click to story painted', story),
    line('click to empty popup painted', empty),
    line('extraction, first run', firstLede),
    line('bare Readability, first run', firstBare),
    line('extraction, later runs', warmLede),
    line('bare Readability, later runs', warmBare),
  ].join('\n');
}

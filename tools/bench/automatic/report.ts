import { figuresOf } from '../figures';
import type { Cost } from './cost';
import type { Load } from './flash';
import type { Automatic } from './index';

/** Within this a verdict is in time: the hold on a page lasts as long. */
const inTime = 300;
/** By then a page is to be seen, whatever happens to any script. */
const seenBy = 350;

const share = (part: number, all: number): string =>
  all === 0 ? '–' : `${((part / all) * 100).toFixed(0)} %`;

function flashLine(delay: number, loads: readonly Load[]): string {
  const judged = loads.filter(({ parsedAt }) => parsedAt <= inTime);
  const clean = judged.filter(
    ({ seenAt, coveredAt }) => coveredAt !== null && (seenAt === null || seenAt > coveredAt),
  );
  const opened = loads.filter(({ coveredAt }) => coveredAt !== null);
  const covered = figuresOf(opened.map(({ coveredAt }) => coveredAt ?? NaN));
  return [
    `  last byte after ${String(delay).padStart(4)} ms`.padEnd(26),
    String(loads.length).padStart(6),
    String(judged.length).padStart(10),
    share(clean.length, judged.length).padStart(10),
    String(opened.length).padStart(8),
    covered.median.toFixed(0).padStart(9),
    covered.p90.toFixed(0).padStart(6),
  ].join('');
}

function seenLine(label: string, loads: readonly Load[]): string {
  const times = loads.flatMap(({ seenAt }) => seenAt ?? []);
  const { median, max } = figuresOf(times);
  const late = times.filter((time) => time > seenBy).length;
  return `  ${label.padEnd(40)}${median.toFixed(0).padStart(8)}${max.toFixed(0).padStart(8)}   ${String(late)} of ${String(times.length)} later than ${String(seenBy)}`;
}

function costLine(label: string, costs: readonly Cost[], bare: readonly Cost[]): string {
  const of = (pick: (cost: Cost) => number) => figuresOf(costs.map(pick)).median;
  const more = (pick: (cost: Cost) => number) =>
    (of(pick) - figuresOf(bare.map(pick)).median).toFixed(1).padStart(9);
  const cells = [of(({ work }) => work), of(({ memory }) => memory)];
  const [work, memory] = cells.map((value) => value.toFixed(1).padStart(9));
  return `  ${label.padEnd(34)}${work ?? ''}${more(({ work: one }) => one)}${memory ?? ''}${more(({ memory: one }) => one)}`;
}

/** The tables. */
export function automaticReport(
  { browser, flashes, failing, costs }: Automatic,
  command: string,
  surroundings: string,
): string {
  const slow = flashes.find(({ delay }) => delay === 1000)?.loads ?? [];
  return [
    `${command}   (${browser}, ${surroundings})`,
    '',
    'A story that opens by itself      loads  in 300 ms  no flash  opened  covered   p90',
    ...flashes.map(({ delay, loads }) => flashLine(delay, loads)),
    '',
    'A page held back, seen after (ms)           median     max',
    seenLine('last byte after 1000 ms', slow),
    seenLine('the same, Lede’s script failing', failing),
    '',
    'A page that is not read, medians       ms of work    more  kB held     more',
    costLine('without Lede', costs.none, costs.none),
    costLine('with Lede, on a site without access', costs.noAccess, costs.none),
    costLine('with Lede, on a site with a rule', costs.ruled, costs.none),
  ].join('\n');
}

import { figuresOf } from '../bench/figures';
import type { Costs, Way } from './reading';
import { type Scored, wayOf } from './scored';
import { figure, textTable } from './text-table';

/** A page that takes longer than this keeps a person waiting. */
const longMs = 2_000;

const timesOf = (pages: readonly Scored[], way: Way): number[] =>
  pages.map((page) => wayOf(page, way).reading.ms);

const costsOf = (pages: readonly Scored[], name: Exclude<keyof Costs, 'steps'>): number[] =>
  pages.flatMap((page) => wayOf(page, 'lede').reading.costs?.[name] ?? []);

function row(label: string, times: readonly number[]): string[] {
  const { median, p90, max } = figuresOf(times);
  const long = times.filter((time) => time > longMs).length;
  return [`  ${label}`, ...[median, p90, max].map((value) => figure(value, 1)), String(long)];
}

/** Milliseconds a page, then the ratios of medians, which hold on other machines too. */
export function timesTable(pages: readonly Scored[], ways: readonly Way[]): string[] {
  const [, ...others] = ways;
  const ledeMs = figuresOf(timesOf(pages, 'lede')).median;
  const sanitising = costsOf(pages, 'sanitising');
  const retried = costsOf(pages, 'retries').filter((count) => count > 0).length;
  const times = textTable([
    ['Milliseconds a page', 'median', 'p90', 'max', 'over 2 s'],
    ...ways.map((way) => row(way, timesOf(pages, way))),
    row('lede: recording the layout', costsOf(pages, 'layout')),
    row('lede: sanitising', sanitising),
  ]);
  const ratio = (label: string, above: number, other: Way): string[] => [
    `  ${label} / ${other}`,
    figure(above / figuresOf(timesOf(pages, other)).median, 2),
  ];
  const ratios = textTable([
    ['Ratios of medians', ''],
    ...others.map((way) => ratio('lede', ledeMs, way)),
    ...others
      .filter((way) => way === 'readability')
      .map((way) => ratio('sanitising', figuresOf(sanitising).median, way)),
  ]);
  const share = figure((retried / pages.length) * 100, 1);
  return [
    ...times,
    ...(others.length === 0 ? [] : ['', ...ratios]),
    '',
    `Looked for the story again on ${retried} of ${pages.length} pages (${share} %)`,
  ];
}

/** Where Lede's time goes: milliseconds a page of each step, in the order they run. */
export function stepsTable(pages: readonly Scored[]): string[] {
  const costs = pages.flatMap((page) => wayOf(page, 'lede').reading.costs ?? []);
  const steps = [...new Set(costs.flatMap((cost) => Object.keys(cost.steps)))];
  return textTable([
    ['Milliseconds a step (copy records the layout)', 'median', 'p90', 'max', 'over 2 s'],
    ...steps.map((step) =>
      row(
        step,
        costs.map((cost) => cost.steps[step] ?? 0),
      ),
    ),
  ]);
}

import { plain } from './kinds';
import type { Bounded } from './run';

/** What is promised of every page; `src/README.md` states it. */
export const promised = {
  smallPage: 20_000,
  smallMs: 1000,
  anyMs: 5000,
  extraMs: 500,
  sliceMs: 100,
  memoryTimes: 3,
  memoryMb: 50,
} as const;

/** The promises that `bounded` breaks, in a word each. */
export function broken({ isLoaded, answer }: Bounded, plainMs: number): string[] {
  if (!isLoaded) return [];
  if (answer === undefined) return ['no answer'];
  const { elements, ms, longestSlice, memory } = answer;
  const { smallPage, smallMs, anyMs, extraMs, sliceMs, memoryTimes, memoryMb } = promised;
  return [
    ms > (elements <= smallPage ? smallMs : anyMs) ? 'time' : '',
    elements <= smallPage && ms - plainMs > extraMs ? 'extra' : '',
    longestSlice > sliceMs ? 'slice' : '',
    memory.peak > memoryTimes * memory.loaded + memoryMb ? 'memory' : '',
  ].filter(Boolean);
}

/** One line for one kind of page. */
export function lineOf(bounded: Bounded, plainMs: number): string {
  const { kind, answer } = bounded;
  const wrong = broken(bounded, plainMs).join(' ');
  if (answer === undefined)
    return `${kind.padEnd(34)}${bounded.isLoaded ? wrong : 'does not load'}`;
  const { elements, ms, longestSlice, memory, steps, outcome } = answer;
  const told = steps.map(([step, took]) => `${step} ${took.toFixed(0)}`).join(', ');
  return [
    kind.padEnd(34),
    String(elements).padStart(7),
    ms.toFixed(0).padStart(7),
    (ms - plainMs).toFixed(0).padStart(7),
    longestSlice.toFixed(0).padStart(7),
    memory.loaded.toFixed(0).padStart(7),
    memory.peak.toFixed(0).padStart(7),
    `  ${outcome}; ${told}${wrong === '' ? '' : `  << ${wrong}`}`,
  ].join('');
}

/** What stands above the lines. */
export const heading = `${'page'.padEnd(34)}${['elems', 'ms', 'extra', 'slice', 'MB', 'peak']
  .map((name) => name.padStart(7))
  .join('')}`;

/** How many kinds of page keep every promise. */
export function summary(results: readonly Bounded[]): string {
  const plainMs = results.find(({ kind }) => kind === plain)?.answer?.ms ?? 0;
  const kept = results.filter((one) => broken(one, plainMs).length === 0).length;
  const worst = Math.max(...results.map(({ answer }) => answer?.ms ?? 0));
  return `${kept} of ${results.length} kinds of page keep every promise; the longest answer took ${worst.toFixed(0)} ms.`;
}

/** The source of the script that asks a page by both ways whether it is a story; bundled with what the extension has. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable';
import { detect } from '../../src/core/detect';

/** Milliseconds of the first run in a page, compiled by nobody yet, and of one run of many later. */
export interface Times {
  readonly first: number;
  readonly later: number;
}

/** What both ways say of a page, and how long each takes. */
export interface Asked {
  readonly story: boolean;
  readonly opens: boolean;
  readonly readerable: boolean;
  readonly lede: Times;
  readonly readability: Times;
}

/** A browser tells time by tenths of a millisecond: so many later runs are timed as one. */
const rounds = 20;

function timed(work: () => unknown, count: number): number {
  const start = performance.now();
  for (let round = 0; round < count; round++) work();
  return (performance.now() - start) / count;
}

const works = {
  lede: () => detect(document, location.href),
  readability: () => isProbablyReaderable(document),
};

/** Asks this page; on every other `turn` Readability goes first. */
function askHere(turn: number): Asked {
  const order =
    turn % 2 === 0 ? (['lede', 'readability'] as const) : (['readability', 'lede'] as const);
  const first = { lede: NaN, readability: NaN };
  for (const way of order) first[way] = timed(works[way], 1);
  const timesOf = (way: keyof typeof works): Times => ({
    first: first[way],
    later: timed(works[way], rounds),
  });
  const { story, opens } = works.lede();
  return {
    story,
    opens,
    readerable: works.readability(),
    lede: timesOf('lede'),
    readability: timesOf('readability'),
  };
}

(globalThis as { ledeAsk?: typeof askHere }).ledeAsk = askHere;

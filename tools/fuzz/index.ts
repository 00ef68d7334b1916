/**
 * `npm run fuzz`: the properties that `npm test` tries some hundred times, tried as often as one likes, from a seed that
 * is told, so that what failed can be tried again.
 */
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { answerTo } from '../end-of-run';
import { help, readArguments } from './arguments';
import { headPropertiesIn } from './head-properties';
import { type Property, propertiesIn } from './properties';
import { told } from './told';

/**
 * So many runs are one turn: what jsdom holds weakly is kept to the end of the turn it was looked at in, of 50,000 runs
 * 4 GB.
 */
const batch = 500;

interface Tried {
  readonly runs: number;
  /** What went wrong, in words; empty where nothing did. */
  readonly failure: string;
}

/** Tries `property` so many times, each batch with the next seed. */
async function tryOne(property: Property['property'], runs: number, seed: number): Promise<Tried> {
  for (let done = 0; done < runs; done += batch) {
    const numRuns = Math.min(batch, runs - done);
    const outcome = fc.check(property, { seed: seed + done / batch, numRuns });
    if (outcome.failed) return { runs: done + outcome.numRuns, failure: told(outcome) };
    await setImmediate();
  }
  return { runs, failure: '' };
}

/** Tries each property, and says how it went; whether all of them hold. */
async function fuzz(runs: number, seed: number): Promise<boolean> {
  console.log(`Seed ${String(seed)}`);
  const window = new JSDOM('').window as unknown as Window & typeof globalThis;
  let holds = true;
  for (const { name, share, property } of [...propertiesIn(window), ...headPropertiesIn(window)]) {
    const from = performance.now();
    const tried = await tryOne(property, Math.ceil(runs * share), seed);
    const took = ((performance.now() - from) / 1000).toFixed(1);
    const tally = `${String(tried.runs)} runs, ${took} s`;
    console.log(`${tried.failure === '' ? 'holds ' : 'FAILED'}  ${name} (${tally})`);
    if (tried.failure === '') continue;
    console.error(tried.failure);
    holds = false;
  }
  if (!holds) console.error(`Again: npm run fuzz -- --seed ${String(seed)} --runs ${String(runs)}`);
  return holds;
}

process.exitCode = await answerTo(
  readArguments(process.argv.slice(2)),
  help,
  async ({ runs, seed }) => ((await fuzz(runs, seed)) ? 0 : 1),
);

/**
 * `npm run fuzz`: the properties that `npm test` tries some hundred times, tried as often as one likes, from a seed that
 * is told, so that what failed can be tried again.
 */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { endOf } from '../end-of-run';
import { help, readArguments } from './arguments';
import { propertiesIn } from './properties';

function fuzz(args: readonly string[]): Promise<boolean> {
  const asked = readArguments(args);
  if (asked.kind === 'help') console.log(help);
  if (asked.kind === 'wrong') console.error(asked.sentence);
  if (asked.kind !== 'run') return Promise.resolve(asked.kind === 'help');
  const { runs, seed } = asked;
  console.log(`Seed ${String(seed)}`);
  const window = new JSDOM('').window as unknown as Window & typeof globalThis;
  let hasFailed = false;
  for (const { name, share, property } of propertiesIn(window)) {
    const numRuns = Math.ceil(runs * share);
    const from = performance.now();
    const outcome = fc.check(property, { seed, numRuns });
    const took = `${((performance.now() - from) / 1000).toFixed(1)} s`;
    console.log(`${outcome.failed ? 'FAILED' : 'holds '} ${name} (${String(outcome.numRuns)}, ${took})`);
    if (!outcome.failed) continue;
    hasFailed = true;
    console.error(fc.defaultReportMessage(outcome));
    console.error(`Again: npm run fuzz -- --seed ${String(seed)} --runs ${String(runs)}`);
  }
  return Promise.resolve(!hasFailed);
}

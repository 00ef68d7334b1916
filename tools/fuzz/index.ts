/**
 * `npm run fuzz`: the properties that `npm test` tries some hundred times, tried as often as one likes, from a seed that
 * is told, so that what failed can be tried again.
 */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { answerTo } from '../end-of-run';
import { help, readArguments } from './arguments';
import { headPropertiesIn } from './head-properties';
import { propertiesIn } from './properties';
import { told } from './told';

/** Tries each property, and says how it went; whether all of them hold. */
function fuzz(runs: number, seed: number): boolean {
  console.log(`Seed ${String(seed)}`);
  const window = new JSDOM('').window as unknown as Window & typeof globalThis;
  const all = [...propertiesIn(window), ...headPropertiesIn(window)];
  const failed = all.filter(({ name, share, property }) => {
    const from = performance.now();
    const outcome = fc.check(property, { seed, numRuns: Math.ceil(runs * share) });
    const took = ((performance.now() - from) / 1000).toFixed(1);
    const tally = `${String(outcome.numRuns)} runs, ${took} s`;
    console.log(`${outcome.failed ? 'FAILED' : 'holds '}  ${name} (${tally})`);
    if (outcome.failed) console.error(told(outcome));
    return outcome.failed;
  });
  if (failed.length > 0)
    console.error(`Again: npm run fuzz -- --seed ${String(seed)} --runs ${String(runs)}`);
  return failed.length === 0;
}

process.exitCode = await answerTo(readArguments(process.argv.slice(2)), help, ({ runs, seed }) =>
  fuzz(runs, seed) ? 0 : 1,
);

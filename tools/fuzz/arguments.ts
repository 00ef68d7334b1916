import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { firstSentence } from '../../src/cli/first-sentence';

/** What the command line asks for. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly sentence: string }
  | { readonly kind: 'run'; readonly runs: number; readonly seed: number };

export const help = `Makes up markup, addresses and metadata as no page should have them, and tries whether what must hold
of every story holds of these. What fails is made as small as it will be, and told with its seed.

  npm run fuzz                     10,000 runs from a seed of its own
  npm run fuzz -- --runs 200000    more of them
  npm run fuzz -- --seed 42        the same ones as ever`;

const wrong = (sentence: string): Request => ({ kind: 'wrong', sentence });

/** Reads the arguments of npm run fuzz. */
export function readArguments(args: readonly string[]): Request {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        runs: { type: 'string', default: '10000' },
        seed: { type: 'string', default: String(randomInt(2 ** 31)) },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    return wrong(`${firstSentence(error)}; npm run fuzz -- --help tells what there is.`);
  }
  const { runs, seed } = values;
  if (values.help === true) return { kind: 'help' };
  if (!/^[1-9]\d{0,7}$/.test(runs))
    return wrong(`The number of runs is a whole number from 1, not "${runs}".`);
  if (!/^\d{1,10}$/.test(seed)) return wrong(`A seed is a whole number, not "${seed}".`);
  return { kind: 'run', runs: Number(runs), seed: Number(seed) };
}

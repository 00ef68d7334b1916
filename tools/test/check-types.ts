import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../build/root';
import { scriptPasses } from './command';
import { failure, success, type Tally } from './tally';

/**
 * Type-checks the whole tree and then each part of `src/` that has a tsconfig of its own: those
 * take away what the part may not know of, such as `document` in the worker.
 */
export async function checkTypes(): Promise<Tally> {
  const parts = (await readdir(join(root, 'src')))
    .map((part) => `src/${part}/tsconfig.json`)
    .filter((config) => existsSync(join(root, config)))
    .sort();
  const problems: string[] = [];
  for (const config of ['tsconfig.json', ...parts]) {
    const tally = await scriptPasses('node_modules/typescript/bin/tsc', ['-p', config]);
    problems.push(...tally.problems);
  }
  return problems.length === 0 ? success : failure(...problems);
}

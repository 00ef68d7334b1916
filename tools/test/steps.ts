import { ensureAll } from '../browsers/ensure';
import { checkTypes } from './check-types';
import { scriptPasses } from './command';
import { runBrowserProject, runJestProject } from './jest-project';
import { lintAddon } from './lint-addon';
import type { Step } from './step';
import { success } from './tally';

/** Everything `npm test` does, in order: what everything rests on first, then the quick, then the slow. */
export const steps: readonly Step[] = [
  {
    name: 'browsers',
    why: 'Chromium and Firefox are here; first, since a missing one is fetched',
    run: async () => {
      await ensureAll();
      return success;
    },
  },
  {
    name: 'types',
    why: 'the compiler agrees, with the whole tree and with what each part may know',
    run: checkTypes,
  },
  {
    name: 'lint',
    why: 'no rule is broken, and none is switched off without a reason',
    run: () => scriptPasses('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
  },
  {
    name: 'formatting',
    why: 'every file is as `npm run fix` leaves it',
    run: () => scriptPasses('node_modules/prettier/bin/prettier.cjs', ['--check', '.']),
  },
  {
    name: 'build',
    why: 'the extension builds; before whatever looks at what is built',
    run: () => scriptPasses('tools/run.mjs', ['build']),
  },
  {
    name: 'addon',
    why: "Mozilla's linter has nothing against the build that is not explained",
    needs: ['build'],
    run: lintAddon,
  },
  {
    name: 'unit',
    why: 'each part does what it says, alone',
    run: () => runJestProject('unit', '--maxWorkers=2'),
  },
  {
    name: 'structure',
    why: 'the tree keeps its own rules',
    run: () => runJestProject('structure'),
  },
  {
    name: 'chromium',
    why: 'the built extension does what it should in Chromium',
    needs: ['build'],
    run: () => runBrowserProject('chromium'),
  },
  {
    name: 'firefox',
    why: 'and in Firefox',
    needs: ['build'],
    run: () => runBrowserProject('firefox'),
  },
];

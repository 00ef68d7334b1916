import { scriptPasses } from './test/command';

/** `npm run fix` puts right what a machine can: the rules that know how, then the formatting they leave. */
const tallies = [
  await scriptPasses('node_modules/eslint/bin/eslint.js', ['.', '--fix']),
  await scriptPasses('node_modules/prettier/bin/prettier.cjs', [
    '--write',
    '--log-level=warn',
    '.',
  ]),
];
process.exitCode = tallies.some(({ failed }) => failed > 0) ? 1 : 0;

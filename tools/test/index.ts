import { readRequest } from './request';
import { runSteps } from './run-steps';
import { steps } from './steps';
import { table } from './table';
import { countLine, total } from './tally';

/**
 * `npm test`: everything that can be checked, in one run. The very last line is the sum, and the
 * exit status is 1 if anything failed, 2 if the command line made no sense.
 */
const help = `npm test                        runs every step
npm test -- --only unit,lint    runs some; the browser suites then take dist/ as it is

${steps.map(({ name, why }) => `${name.padEnd(12)}${why}`).join('\n')}`;

const request = readRequest(
  process.argv.slice(2),
  steps.map(({ name }) => name),
);

if (request.kind === 'help') {
  console.log(help);
} else if (request.kind === 'mistake') {
  console.error(request.sentence);
  process.exitCode = 2;
} else {
  const chosen = steps.filter(({ name }) => request.steps.includes(name));
  const outcomes = await runSteps(chosen, (line) => {
    console.log(line);
  });
  const { problems, unsteady = [], ...counts } = total(outcomes);
  if (problems.length > 0) console.log(`\nWhat failed:\n${problems.join('\n')}`);
  if (unsteady.length > 0) console.log(`\nPassed only at the second try:\n${unsteady.join('\n')}`);
  console.log(`\n${table(outcomes)}\n`);
  // Left to itself, Node would wait for whatever a step forgot to close.
  process.stdout.write(`${countLine(counts)}\n`, () => process.exit(counts.failed > 0 ? 1 : 0));
}

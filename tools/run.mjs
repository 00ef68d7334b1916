/**
 * Runs one of the tools beside this file by name, on a fresh clone too: installs the pinned
 * dependencies first where they are missing. Plain JavaScript, because until then nothing else runs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const [tool = '', ...rest] = process.argv.slice(2);

/** @param {string} command @param {string[]} args */
function runOrExit(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) console.error(`Could not run ${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`Lede's tools need Node 20 or newer; this is ${process.version}.`);
  process.exit(1);
}
const entry = [join(here, `${tool}.ts`), join(here, tool, 'index.ts')].find((path) =>
  existsSync(path),
);
if (!/^[a-z-]+$/.test(tool) || entry === undefined) {
  console.error(`There is no tool called "${tool}" in tools/.`);
  process.exit(2);
}
// npm writes this file last, so a half-finished install does not count as one.
if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) {
  console.log('Installing dependencies (once) …');
  runOrExit('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}
runOrExit(process.execPath, ['--import', 'tsx', entry, ...rest]);

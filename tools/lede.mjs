#!/usr/bin/env node
/**
 * The command line, `npx --no-install lede`: starts `src/cli`, on a fresh clone too. Plain JavaScript,
 * because until the dependencies are there nothing else runs. Standard output belongs to the story, so
 * an installation speaks on standard error.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`Lede needs Node 20 or newer; this is ${process.version}.`);
  process.exit(1);
}
// npm writes this file last, so a half-finished install does not count as one.
if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) {
  console.error('Installing dependencies (once) …');
  const { status, error } = spawnSync(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, stdio: ['ignore', 2, 2] },
  );
  if (error) console.error(`Could not run npm: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
// The caller's folder may have a tsconfig.json of its own; workers inherit this.
process.env['TSX_TSCONFIG_PATH'] = join(root, 'tsconfig.json');
// In this process, and for modules alone: a second Node, or a hook on every require, would only take time.
const { register } = await import('tsx/esm/api');
register();
const { main } = await import('../src/cli/index');
await main(process.argv.slice(2));

/**
 * `npm run package`: writes the archives for the stores, their sources and checksums into
 * `out/packages`.
 */
import { join } from 'node:path';
import { root } from '../build/root';
import { sourcePaths, untrackedPaths } from './source-paths';
import { writePackages } from './write-packages';

const missing = untrackedPaths(root);
if (missing.length > 0) {
  console.error(`Not in git, and so left out of the source archive: ${missing.join(', ')}`);
}
const dir = join(root, 'out', 'packages');
for (const { name, bytes } of await writePackages(dir, await sourcePaths(root))) {
  console.log(`out/packages/${name}   ${Math.ceil(bytes.length / 1_000)} kB`);
}

import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../build/index';
import { targets } from '../build/manifest';
import { root } from '../build/root';
import { archiveOf, type Files } from './archive';
import { filesAt, pathsBelow } from './folder-files';

/** A package as it was written. */
export interface Package {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is built, by target, from a build of its own: `dist` may be a day old, or somebody else's. */
async function builtFiles(): Promise<Map<string, Files>> {
  const outDir = await mkdtemp(join(tmpdir(), 'lede-package-'));
  try {
    await build({ outDir });
    const built = targets.map(async (target): Promise<[string, Files]> => {
      const dir = join(outDir, target);
      return [target, await filesAt(dir, await pathsBelow(dir))];
    });
    return new Map(await Promise.all(built));
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/**
 * Writes into `dir` an archive for each browser's store, the sources at `paths` as Firefox's asks for
 * them, and their checksums. The same sources give the same bytes.
 */
export async function writePackages(dir: string, paths: readonly string[]): Promise<Package[]> {
  const { version } = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8')) as {
    version: string;
  };
  const [built, source] = await Promise.all([builtFiles(), filesAt(root, paths)]);
  const packages: Package[] = [...built, ['firefox-source', source] as const].map(
    ([name, files]) => ({ name: `lede-${name}-${version}.zip`, bytes: archiveOf(files) }),
  );
  // What an earlier version left there is not of this one.
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  for (const { name, bytes } of packages) await writeFile(join(dir, name), bytes);
  await writeFile(join(dir, 'SHA256SUMS'), checksums(packages));
  return packages;
}

/** As `sha256sum --check` reads it. */
const checksums = (packages: readonly Package[]): string =>
  packages
    .map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('');

import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { build } from '../../tools/build/index';

/** A build in a folder of its own: file paths of each target, and their bytes. */
export interface TemporaryBuild {
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Builds every target aside, so that tests do not depend on what was built before. */
export async function temporaryBuild(): Promise<TemporaryBuild[]> {
  const outDir = await mkdtemp(join(tmpdir(), 'lede-build-'));
  try {
    return await Promise.all((await build({ outDir })).map(readBuild));
  } finally {
    await rm(outDir, { recursive: true });
  }
}

async function readBuild(dir: string): Promise<TemporaryBuild> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(dir, path).split(sep).join('/'), await readFile(path));
  }
  return { files };
}

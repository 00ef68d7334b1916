import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Files, PackedFile } from './archive';

async function packedFile(path: string): Promise<PackedFile> {
  const [bytes, { mode }] = await Promise.all([readFile(path), stat(path)]);
  // The owner's bit alone: a umask takes away the others'.
  return { bytes, isExecutable: (mode & 0o100) !== 0 };
}

/** The files of `folder` at `paths`, which are relative to it and parted by slashes. */
export async function filesAt(folder: string, paths: readonly string[]): Promise<Files> {
  const files = paths.map(async (path): Promise<[string, PackedFile]> => [
    path,
    await packedFile(join(folder, path)),
  ]);
  return new Map(await Promise.all(files));
}

/** Paths of all files below `folder`, but for what lies in the folders `without` names at its top. */
export async function pathsBelow(
  folder: string,
  without: readonly string[] = [],
): Promise<string[]> {
  const tops = (await readdir(folder)).filter((name) => !without.includes(name));
  const found = tops.map(async (top) => {
    const path = join(folder, top);
    if ((await stat(path)).isFile()) return [top];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
  });
  return (await Promise.all(found)).flat();
}

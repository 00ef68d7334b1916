import { zipSync, type Zippable } from 'fflate';

/** A file to pack. Who may read or write it is not asked: an archive is for everybody. */
export interface PackedFile {
  readonly bytes: Uint8Array;
  readonly isExecutable: boolean;
}

/** Files by their path from the root of the archive, parted by slashes. */
export type Files = ReadonlyMap<string, PackedFile>;

/**
 * The time every entry gets. Archives hold local time without a zone, so it is made of local parts,
 * which are the same wherever this runs; at noon, where no clock has ever been put forward.
 */
const time = new Date(2020, 0, 1, 12, 0, 0);

/** Unix, which is what gives the attributes their meaning. */
const os = 3;

/** A zip archive of `files`: the same bytes for the same paths and contents, whenever and wherever. */
export function archiveOf(files: Files): Uint8Array {
  const entries: Zippable = {};
  // By code units: the order of a locale differs between machines.
  for (const [path, { bytes, isExecutable }] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const attrs = (isExecutable ? 0o100755 : 0o100644) << 16;
    entries[path] = [new Uint8Array(bytes), { os, attrs, mtime: time, level: 9 }];
  }
  return zipSync(entries);
}

/** Reads zip archives without the library that writes them: by the format's own description, and node:zlib. */
import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly path: string;
  readonly bytes: Buffer;
  /** Unix mode, of which archives keep the type and permissions. */
  readonly mode: number;
  /** Date and time as they stand in the archive, without a zone. */
  readonly dosTime: number;
}

/** The entries of `archive` in its own order. Throws where it is none, or holds what it should not. */
export function readZip(archive: Uint8Array): ZipEntry[] {
  const bytes = Buffer.from(archive);
  // The end record is 22 bytes long where no comment follows.
  const end = bytes.length - 22;
  if (bytes.readUInt32LE(end) !== 0x06054b50) throw new Error('No end record, or a comment.');
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error('No entry of the directory.');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      bytes.readUInt16LE(at + offset),
    ) as [number, number, number];
    if (extraLength + commentLength > 0) throw new Error('An entry holds more than its file.');
    const path = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const content = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    if (content.length !== bytes.readUInt32LE(at + 24)) throw new Error(`${path} is damaged.`);
    entries.push({
      path,
      bytes: content,
      mode: bytes.readUInt32LE(at + 38) >>> 16,
      dosTime: bytes.readUInt32LE(at + 12),
    });
    at += 46 + nameLength;
  }
  return entries;
}

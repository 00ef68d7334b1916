import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { gunzip } from 'node:zlib';
import { promisify } from 'node:util';
import { UnreadablePageError } from './unreadable';

/** A page is text; the largest of the 1,996 of the development corpora has 5.3 million bytes. */
const mostBytes = 64_000_000;

const reasons: Readonly<Record<string, (name: string) => string>> = {
  ENOENT: (name) => `There is no file "${name}".`,
  ENOTDIR: (name) => `There is no file "${name}".`,
  EISDIR: (name) => `"${name}" is a folder, not a page.`,
  EACCES: (name) => `"${name}" may not be read.`,
  EPERM: (name) => `"${name}" may not be read.`,
};

async function rawBytes(name: string): Promise<Buffer> {
  if (name === '-') return buffer(process.stdin);
  try {
    return await readFile(name);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UnreadablePageError(
      reasons[code]?.(name) ?? `"${name}" could not be read: ${message}`,
    );
  }
}

/** Saved pages are often kept compressed, whatever their names say. */
const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** As browsers tell data from text: bytes no text holds, unless a byte order mark says UTF-16. */
function isText(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)) return true;
  const start = bytes.subarray(0, 1_445).toString('latin1');
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  return !/[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]|^%PDF-/.test(start);
}

/**
 * The bytes of the page in the file `name`, or on standard input for `-`, unpacked where they are
 * compressed. Throws UnreadablePageError where they are no page.
 */
export async function readBytes(name: string): Promise<Buffer> {
  const shown = name === '-' ? 'standard input' : name;
  let bytes = await rawBytes(name);
  if (isGzip(bytes)) {
    try {
      bytes = await promisify(gunzip)(bytes, { maxOutputLength: mostBytes });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(shown);
      throw new UnreadablePageError(`"${shown}" is compressed, and damaged.`);
    }
  }
  if (bytes.length > mostBytes) throw tooLarge(shown);
  if (!isText(bytes)) throw new UnreadablePageError(`"${shown}" is not an HTML page.`);
  return bytes;
}

const tooLarge = (shown: string): UnreadablePageError =>
  new UnreadablePageError(`"${shown}" is larger than any page that can be read.`);

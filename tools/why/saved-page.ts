import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { encodingOf } from '../../src/cli/encoding';
import { readBytes } from '../../src/cli/read-bytes';
import type { SavedPage } from '../bench/corpus';

/** A page from a file. */
export interface Saved {
  readonly bytes: Buffer;
  readonly url: string;
}

/** What of a file's name is its page's. */
export const nameOf = (file: string): string =>
  basename(file).replace(/(?:\.html?)?(?:\.gz)?$/i, '');

/** What the corpus that `file` lies in says of where it was published. */
function publishedAt(file: string): string | undefined {
  const index = join(dirname(resolve(file)), '..', 'index.json');
  if (!existsSync(index)) return undefined;
  try {
    const pages = JSON.parse(readFileSync(index, 'utf8')) as unknown;
    if (!Array.isArray(pages)) return undefined;
    const url = (pages as SavedPage[]).find(({ id }) => id === nameOf(file))?.url;
    return url !== undefined && URL.canParse(url) ? url : undefined;
  } catch {
    // Some other list that happens to lie there.
    return undefined;
  }
}

/** An address that nobody has, for a page that has none. */
const inventedFor = (file: string): string =>
  `https://saved.example/${encodeURIComponent(nameOf(file))}`;

/** Reads a saved page, published at `url` as far as that is known. Rejects with UnreadablePageError. */
export async function readSaved(file: string, url: string | undefined): Promise<Saved> {
  return { bytes: await readBytes(file), url: url ?? publishedAt(file) ?? inventedFor(file) };
}

/** Browsers look for a page's declaration of its encoding in as many bytes. */
const declared = 1024;

/** The markup in `bytes`, in the encoding that it is in or says it is. */
export function markupIn(bytes: Buffer): string {
  const label =
    encodingOf(bytes, undefined) ??
    new JSDOM(bytes.subarray(0, declared)).window.document.characterSet;
  return new TextDecoder(label).decode(bytes);
}

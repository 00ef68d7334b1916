import { accessSync, constants, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UnreadablePageError } from '../../src/cli/unreadable';

const samplePage = join(import.meta.dirname, '..', 'sample', 'index.html');

/** Where the page to show comes from. */
export type PageSource =
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'file'; readonly folder: string; readonly name: string };

function fileSource(path: string): PageSource {
  let isFile;
  try {
    accessSync(path, constants.R_OK);
    isFile = statSync(path).isFile();
  } catch {
    throw new UnreadablePageError(`There is no file "${path}" that can be read.`);
  }
  if (!isFile) throw new UnreadablePageError(`"${path}" is not a file.`);
  return { kind: 'file', folder: dirname(resolve(path)), name: basename(path) };
}

/**
 * Tells an address from a file; without an argument it is the sample page. Throws
 * UnreadablePageError where there is nothing to read.
 */
export function findPage(argument: string | undefined): PageSource {
  if (argument === undefined) return fileSource(samplePage);
  if (/^https?:/i.test(argument)) {
    if (!URL.canParse(argument)) {
      throw new UnreadablePageError(`"${argument}" is not an address.`);
    }
    return { kind: 'web', url: argument };
  }
  return fileSource(argument.startsWith('file://') ? fileURLToPath(argument) : argument);
}

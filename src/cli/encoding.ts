import { isAscii, isUtf8 } from 'node:buffer';

/** Whether `label` names an encoding that pages are written in. */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/**
 * The encoding to take `bytes` for, or undefined to go by the page's own byte order mark and `<meta>`.
 * Who saves a page often rewrites it as UTF-8 and leaves the old declaration in it, and a text in
 * any other encoding is by chance never UTF-8: so what is UTF-8 counts as such, whatever it says.
 */
export function encodingOf(bytes: Uint8Array, asked: string | undefined): string | undefined {
  if (asked !== undefined) return asked;
  return isUtf8(bytes) && !isAscii(bytes) ? 'utf-8' : undefined;
}

import { comparableLength } from './text/script-weight';
import { fold } from './text/white-space';

/** Texts in these are not read. */
const unread = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select']);

/** Text nodes looked at before it is taken for granted that there is text. */
const maxTexts = 5_000;

/**
 * Whether `document` holds at least `least` characters that could be read at all. Without them there is no use
 * in offering to read it anyway. It is only read, and quickly: one pass over its first text nodes.
 */
export function hasText(document: Document, least: number): boolean {
  if ((document.body as HTMLElement | null) === null) return false;
  // Texts, and those that XML sets in sections of their own.
  const walker = document.createTreeWalker(document.body, 12);
  let length = 0;
  for (let looked = 0; length < least; looked++) {
    const text = walker.nextNode();
    if (text === null) return false;
    if (looked === maxTexts) return true;
    const name = text.parentElement?.localName ?? '';
    if (!unread.has(name)) length += comparableLength(fold(text.nodeValue));
  }
  return true;
}

import { comparableLength } from './text/script-weight';
import { fold } from './text/white-space';

/** Texts in these are not read. */
const unread = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select']);

/** Text nodes looked at before it is taken for granted that there is text. */
const maxTexts = 5_000;

/**
 * Whether the texts below `roots` have together at least `least` characters that could be read at all. They are only
 * read, and quickly: one pass over the first text nodes of each.
 */
export function hasTextIn(roots: Iterable<Node>, least: number): boolean {
  let length = 0;
  for (const root of roots) {
    // Texts, and those that XML sets in sections of their own.
    const walker = (root.ownerDocument as Document).createTreeWalker(root, 12);
    for (let looked = 0; walker.nextNode() !== null; looked++) {
      if (looked === maxTexts) return true;
      const text = walker.currentNode;
      const name = text.parentElement?.localName ?? '';
      if (!unread.has(name)) length += comparableLength(fold(text.nodeValue));
      if (length >= least) return true;
    }
  }
  return false;
}

/**
 * Whether `document` holds at least `least` characters that could be read at all. Without them there is no use
 * in offering to read it anyway.
 */
export function hasText(document: Document, least: number): boolean {
  const body = document.body as HTMLElement | null;
  return body !== null && hasTextIn([body], least);
}

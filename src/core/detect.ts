/**
 * Is this page one story to read? For now the question is put to Readability's cheap test, helped
 * where that test is blind; this one file is replaced when detection is trained.
 */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable';
import { comparableLength } from './text/script-weight';
import { fold } from './text/white-space';
import type { Reason, Verdict } from './verdict';

/** Readability's own thresholds: text beyond 140 characters counts by its root, 20 is a story. */
const minLength = 140;
const enough = 20;
/** Blocks looked at before giving up; a story shows within the first of them. */
const maxBlocks = 5000;

/** Text of `block` itself: outside links, blocks and all other elements. */
function ownText(block: Element): string {
  let text = '';
  for (let node = block.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) text += (node as Text).data;
  }
  return fold(text);
}

/**
 * Scores what the base test does not look at: text that stands in `div`, `td` or `section` without
 * paragraphs, between breaks too, and scripts in which fewer characters say as much.
 */
function scoreOfBlocks(document: Document): number {
  let score = 0;
  let looked = 0;
  for (const block of document.querySelectorAll('div, td, section, p')) {
    if (score > enough || looked++ > maxBlocks) break;
    const length = comparableLength(ownText(block));
    if (length > minLength) score += Math.sqrt(length - minLength);
  }
  return score;
}

/**
 * `document` is only read: no layout is forced, nothing is cloned or changed. `url` is the page's
 * address, unused by this stand-in.
 */
export function detect(document: Document, _url: string): Verdict {
  if (isProbablyReaderable(document)) {
    return { story: true, score: 1, because: [{ code: 'long-paragraphs', weight: 1 }] };
  }
  const share = Math.min(1, scoreOfBlocks(document) / enough);
  const because: Reason =
    share === 1 ? { code: 'long-blocks', weight: 1 } : { code: 'little-text', weight: share - 1 };
  return { story: share === 1, score: share, because: [because] };
}

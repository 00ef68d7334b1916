/**
 * Is this page one story to read? For now the question is put to Readability's cheap test, helped
 * where that test is blind; this one file is replaced when detection is trained.
 */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable';
import { formsOf } from './form-members';
import { blockTags } from './block-tags';
import { comparableLength } from './text/script-weight';
import { fold } from './text/white-space';
import type { Reason, Verdict } from './verdict';

/** Readability's own thresholds: text beyond 140 characters counts by its root, 20 is a story. */
const minLength = 140;
const enough = 20;
/** Text nodes looked at before giving up; a story shows within the first of them. */
const maxTexts = 20_000;

/** Text in these is not the story's: it is not shown, or it leads away. */
const skipped =
  'script, style, noscript, template, textarea, select, button, a, nav, footer, aside';

/** The nearest block round `text`; null where it is skipped. */
function blockAround(text: Text, forms: ReadonlySet<Node>): Element | null {
  const parent = text.parentElement;
  if (parent === null || forms.has(parent)) return parent;
  return parent.closest(skipped) === null ? parent.closest(blockTags) : null;
}

/**
 * Scores what the base test does not look at: text that stands in `div`, `td` or `section` without
 * paragraphs, between breaks too, and scripts in which fewer characters say as much.
 */
function scoreOfBlocks(document: Document): number {
  const forms = formsOf(document);
  const walker = document.createTreeWalker(document.body, 4);
  let score = 0;
  let block: Element | null = null;
  let length = 0;
  for (let looked = 0; looked < maxTexts && score <= enough; looked++) {
    const text = walker.nextNode() as Text | null;
    const around = text === null ? null : blockAround(text, forms);
    if (text !== null && around === null) continue;
    if (around !== block) {
      if (length > minLength) score += Math.sqrt(length - minLength);
      [block, length] = [around, 0];
    }
    if (text === null) break;
    length += comparableLength(fold(text.data));
  }
  return score;
}

/**
 * `document` is only read: no layout is forced, nothing is cloned or changed. `url` is the page's
 * address, unused by this stand-in.
 */
export function detect(document: Document, _url: string): Verdict {
  if (isProbablyReaderable(document)) {
    return {
      story: true,
      opens: true,
      score: 1,
      because: [{ code: 'long-paragraphs', weight: 1 }],
    };
  }
  const hasBody = (document.body as HTMLElement | null) !== null;
  const share = hasBody ? Math.min(1, scoreOfBlocks(document) / enough) : 0;
  const because: Reason =
    share === 1 ? { code: 'long-blocks', weight: 1 } : { code: 'little-text', weight: share - 1 };
  return { story: share === 1, opens: share === 1, score: share, because: [because] };
}

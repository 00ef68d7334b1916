import type { Part } from '../../blocks/block';
import type { Grained } from '../grained';

/** A quotation's own paragraphs stand this near to it; further out nobody looks. */
const nearest = 4;
/** Longer lines beside a quotation do more than name who said it. */
const longestName = 80;

function isQuoted({ block }: Grained, parts: readonly Part[]): boolean {
  let at = parts[block.part];
  for (let far = 0; far < nearest && at !== undefined; far++) {
    if (at.tag === 'blockquote') return true;
    at = parts[at.parent];
  }
  return false;
}

const isName = ({ block, grain }: Grained): boolean =>
  (grain === 'short' || grain === 'teaser') && block.controls === 0 && block.length <= longestName;

/** Whether `all` are a quotation and no more than a line that names who said it: no widget, whatever they stand in. */
export function isQuotation(all: readonly Grained[], parts: readonly Part[]): boolean {
  const beside = all.filter((one) => !isQuoted(one, parts));
  if (beside.length > 1 || !beside.every(isName)) return false;
  const quoted = all.filter((one) => isQuoted(one, parts));
  return (
    quoted.some(({ block }) => block.isSentence) && quoted.every(({ evidence }) => evidence === 0)
  );
}

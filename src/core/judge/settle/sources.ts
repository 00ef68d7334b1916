import type { Settle } from './settle';

/** Longer lines do more than say who is quoted. */
const longestSource = 200;

/** As a line begins that says who is quoted. */
const dash = /^(?:[—–―]|--)\s*\S/;

/** The line in a quotation that says, after a dash, whose it is and of when goes with the words before it. */
export const sources: Settle = (verdicts, { blocks, parts, seen }) =>
  seen.flatMap((id, at) => {
    const block = blocks[id];
    const quoted = blocks[seen[at - 1] ?? -1];
    if (block === undefined || quoted === undefined || verdicts[id]?.keep !== false) return [];
    const quotation = parts[block.part];
    const isSource =
      quotation?.tag === 'blockquote' &&
      quoted.id >= quotation.from &&
      verdicts[quoted.id]?.keep === true &&
      block.controls === 0 &&
      block.length <= longestSource &&
      dash.test(block.text);
    return isSource ? [{ id, keep: true, reason: 'source-of-quote' }] : [];
  });

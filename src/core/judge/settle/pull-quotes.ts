import type { Block, Part } from '../../blocks/block';
import { isHeading } from '../../blocks/nature';
import { sameness } from '../words';
import { isNameLong } from './quotation';
import type { Settle } from './settle';

/** Elements round a block that are looked at, and blocks that one of them may hold; more are parts of the page. */
const nearest = 4;
const mostBlocks = 4;
/** Characters of a pull quote. Shorter ones may be anything; longer ones are quotations. */
const lengths = { least: 40, most: 500 } as const;
/** A quotation that nobody calls a pull quote is one only so near to what it repeats: an essay comes back to a poem. */
const near = 6;
/** So many on a page are looked for, in so many characters: more are a collection, or a book. */
const mostQuotes = 40;
const mostText = 500_000;

const called = /pull[-_ ]?quote/;

/** Blocks that may be a pull quote, from which to which, and whether they can hardly be anything else. */
interface Quote {
  readonly from: number;
  readonly to: number;
  readonly isCalled: boolean;
}

/** The outermost quotation, or aside, that `block` is or stands in. */
function quoteRound(block: Block, parts: readonly Part[]): Quote | undefined {
  let found: Quote | undefined;
  const look = ({ tag, names }: Block | Part, from: number, to: number): void => {
    if (to - from > mostBlocks) return;
    const isCalled = tag === 'aside' || called.test(names);
    if (isCalled || tag === 'blockquote') found = { from, to, isCalled };
  };
  look(block, block.id, block.id + 1);
  let part = parts[block.part];
  for (let far = 0; far < nearest && part !== undefined; far++) {
    look(part, part.from, part.to);
    part = parts[part.parent];
  }
  return found;
}

const mayRepeat = (block: Block): boolean =>
  !isHeading(block) &&
  block.tag !== 'pre' &&
  block.items === 0 &&
  block.length >= lengths.least &&
  block.length <= lengths.most;

/**
 * Words that the page sets large beside the paragraph they are taken from: read once is enough. With them goes the line
 * that says whose they are.
 */
export const pullQuotes: Settle = (verdicts, { blocks, parts, seen }) => {
  const kept = seen.flatMap((id) => (verdicts[id]?.keep ? (blocks[id] ?? []) : []));
  const quotes = new Map<number, Quote>();
  for (const block of kept) {
    const quote = mayRepeat(block) ? quoteRound(block, parts) : undefined;
    if (quote !== undefined) quotes.set(quote.from, quote);
  }
  const length = kept.reduce((sum, { text }) => sum + text.length, 0);
  if (quotes.size === 0 || quotes.size > mostQuotes || length > mostText) return [];

  const said = kept.map(({ text }) => sameness(text));
  return [...quotes.values()].flatMap(({ from, to, isCalled }) => {
    const first = kept.findIndex(({ id }) => id >= from);
    const end = first + kept.slice(first).filter(({ id }) => id < to).length;
    const isRepeated = (words: string): boolean =>
      said.some((other, at) => {
        const isOutside = at < first || at >= end;
        const isNear = at >= first - near && at < end + near;
        return (
          isOutside && (isCalled || isNear) && other.length > words.length && other.includes(words)
        );
      });
    const quoted = kept.slice(first, end);
    const repeats = quoted.filter(
      (block, at) => mayRepeat(block) && isRepeated(said[first + at] ?? ''),
    );
    const isAll = quoted.every(
      (block) => repeats.includes(block) || (isNameLong(block) && !block.isSentence),
    );
    if (repeats.length === 0 || !isAll) return [];
    return quoted.map(({ id }) => ({
      id,
      keep: false,
      reason: 'repeats',
      kind: 'duplicate' as const,
    }));
  });
};

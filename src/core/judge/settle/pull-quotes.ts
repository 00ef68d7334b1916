import type { Block, Part } from '../../blocks/block';
import { isHeading } from '../../blocks/nature';
import { sameness } from '../words';
import type { Settle } from './settle';

/** Elements round a block that are looked at, and blocks that one of them may hold; more are parts of the page. */
const nearest = 4;
const mostBlocks = 4;
/** Characters of a pull quote. Shorter ones may be anything; longer ones are quotations. */
const lengths = { least: 40, most: 500 } as const;
/** So many on a page are looked for, in so many characters: more are a collection, or a book. */
const mostQuotes = 40;
const mostText = 500_000;

const called = /pull[-_ ]?quote/;

/** Blocks that may be a pull quote: from which to which. */
interface Quote {
  readonly from: number;
  readonly to: number;
}

/**
 * The outermost aside, or part called a pull quote, that `block` is or stands in. No other quotation: an answer quotes what
 * it answers, and who looks into a claim, a poem or a law quotes it once more.
 */
function quoteRound(block: Block, parts: readonly Part[]): Quote | undefined {
  let found: Quote | undefined;
  const look = ({ tag, names }: Block | Part, from: number, to: number): void => {
    if (to - from <= mostBlocks && (tag === 'aside' || called.test(names))) found = { from, to };
  };
  look(block, block.id, block.id + 1);
  let part = parts[block.part];
  for (let far = 0; far < nearest && part !== undefined; far++) {
    look(part, part.from, part.to);
    part = parts[part.parent];
  }
  return found;
}

const isText = ({ tag, items, images }: Block): boolean =>
  tag !== 'pre' && items === 0 && images === 0;

const mayRepeat = (block: Block): boolean =>
  isText(block) &&
  !isHeading(block) &&
  block.length >= lengths.least &&
  block.length <= lengths.most;

/**
 * Words that the page sets large beside the paragraph they are taken from: read once is enough. With them goes a line that
 * says whose they are, where the story has all its words, too.
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
  return [...quotes.values()].flatMap(({ from, to }) => {
    const isIn = ({ id }: Block): boolean => id >= from && id < to;
    const story = said.filter((_words, at) => !isIn(kept[at] as Block));
    const isRepeated = (block: Block): boolean => {
      const words = sameness(block.text);
      return mayRepeat(block) && story.some((other) => other.includes(words) && other !== words);
    };
    const quoted = kept.filter(isIn);
    const beside = quoted.filter((block) => !isRepeated(block));
    const known = new Set(beside.length === 0 ? [] : story.flatMap((words) => words.split(' ')));
    const isKnown = (block: Block): boolean =>
      isText(block) &&
      sameness(block.text)
        .split(' ')
        .every((word) => known.has(word));
    const hasPicture = blocks.slice(from, to).some(({ images }) => images > 0);
    if (beside.length === quoted.length || hasPicture || !beside.every(isKnown)) return [];
    return quoted.map(({ id }) => ({
      id,
      keep: false,
      reason: 'repeats',
      kind: 'duplicate' as const,
    }));
  });
};

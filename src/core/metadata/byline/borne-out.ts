import type { Block } from '../../blocks/block';
import { isFigure, isProse, isTeaser } from '../../blocks/nature';
import { roundHeadline } from '../headline';
import { wordsIn } from '../source';
import { joining } from './names';

/** The words of `names` that tell people apart. */
const wordsOf = (names: string): string[] =>
  wordsIn(names.toLowerCase()).filter((word) => !joining.test(word));

/** Whether two texts can name the same people: many share a first name, fewer a last one. */
function canBeSame(declared: string, seen: string): boolean {
  const [own, other] = [wordsOf(declared), wordsOf(seen)];
  const shared = own.filter((word) => other.includes(word));
  if (shared.length !== 1 || own.length < 2 || other.length < 2) return shared.length > 0;
  const last = [declared, ...seen.split(/,|&| and /)].map((name) => wordsOf(name).at(-1));
  return last.some((word) => word === shared[0]);
}

/** A shorter name stands in every text. */
const shortestName = 4;
/** Longer texts are the story's, and may speak of anybody. */
const longestLine = 200;

/**
 * The blocks that may bear a declared name out: where a byline with `seen` stands round the headline, only those near it.
 */
function witnesses(blocks: readonly Block[], seen: string, title: string): readonly Block[] {
  const round = roundHeadline(blocks, title);
  const [first = ''] = seen.split(', ');
  const at = round.findIndex(({ text }) => text.includes(first));
  if (at < 0) return blocks;
  const end = round.findIndex((block, place) => place > at && isProse(block));
  return round
    .slice(0, end < 0 ? undefined : end)
    .filter((block) => !isFigure(block) && !isTeaser(block));
}

/** Whether the page shows `declared`, or what it shows as its byline is about the same people. */
export function isBorneOut(
  declared: readonly string[],
  seen: string,
  blocks: readonly Block[],
  title: string,
): boolean {
  if (declared.some((name) => canBeSame(name, seen))) return true;
  const names = declared
    .map((name) => name.toLowerCase())
    .filter(({ length }) => length >= shortestName);
  return witnesses(blocks, seen, title).some(
    ({ text }) =>
      text.length <= longestLine && names.some((name) => text.toLowerCase().includes(name)),
  );
}

import type { Block } from '../blocks/block';
import { isTeaser } from '../blocks/nature';
import { introduction } from './byline/names';
import { partOfLine } from './byline/shown';
import { aboveStory, afterHeadline, headlineAt, justAbove, roundHeadline } from './headline';
import { isoDate } from './iso-date';
import { line, wordsIn } from './source';

/** What is said of a later day than the story's own, in the languages of the corpora. */
const changed =
  /updat|modif|aktuali[sz]|ge[äa]nd|actuali[sz]|mis à jour|aggiornat|bijgewerkt|gewijzigd|atuali[sz]|uppdater|oppdater|opdater|päivit|обновл|изменен|更新|تحديث|עודכן/iu;

/** A longer text tells of its days. */
export const longestLine = 120;

/** A short text close to the headline, and the days it names, the first one first. */
export interface Line extends Block {
  readonly dates: readonly string[];
  /** Those of them on which the story was not changed. */
  readonly own: readonly string[];
  /** Whether it stands above the story's first paragraph. */
  readonly isAbove: boolean;
  /** Whether it stands round the headline, and not among or below the paragraphs. */
  readonly isRound: boolean;
}

const dayIn = (text: string): string => isoDate(line(text, 60));

/** A year ends a day, so that another may follow. */
const partsOf = (text: string): string[] =>
  text.split(/(?<=\b\d{4})(?![-\d])/).flatMap((part) => part.split(partOfLine));

/** Each day that `text` names; of `own` ones only those that no word of a change stands beside. */
function datesIn(text: string, own: boolean): string[] {
  const parts = partsOf(text);
  const isOfChange = (part: string): boolean => own && changed.test(part);
  // Such a word behind a day says it of that one.
  if (parts.some((part) => isOfChange(part) && dayIn(part) === '')) return [];
  const told = isOfChange(text) ? parts.filter((part) => !isOfChange(part)) : [text, ...parts];
  return told.map(dayIn).filter((date) => date !== '');
}

/** The lines with a day among `blocks`, but for those that say who is quoted, of which `above` stand above the story's text. */
const linesIn = (
  blocks: readonly Block[],
  above: readonly Block[],
  round: readonly Block[],
): Line[] =>
  blocks
    .filter(({ text }) => text.length <= longestLine && /^[^—–].*\d/.test(text))
    .map((block) => ({
      ...block,
      dates: datesIn(block.text, false),
      own: datesIn(block.text, true),
      isAbove: above.includes(block),
      isRound: round.includes(block),
    }))
    .filter(({ dates }) => dates.length > 0);

/** What stands beside a day where a line says when a story came out: who wrote it, and where. */
const mostBeside = 4;

/** More words in lower case are a sentence's: a judgement. */
const mostLower = 4;

/** Whether a line begins as one that says by whom or when a story came out. */
const isIntroduced = (text: string): boolean =>
  (introduction.test(text) || /^(?:publi|posted)/i.test(text)) &&
  wordsIn(text).filter((word) => /^\p{Ll}/u.test(word)).length <= mostLower;

/** A day with its month, and at most a word for what it is the day of. */
const isDay = (part: string): boolean => dayIn(part) !== '' && wordsIn(part).length <= 2;

/** Whether a line is its day and hardly more: no caption, no heading, no sentence of the story names a day so. */
export const isDateLine = ({ text, tag, isSentence, isAbove, dates }: Line): boolean =>
  isAbove &&
  !isSentence &&
  /^(?:p|div|run|span|time|section|small|address|[ou]l|li)$/.test(tag) &&
  // Of a list with more it is not told which is the story's.
  (!tag.endsWith('l') || new Set(dates).size === 1) &&
  (wordsIn(text).length - 1 <= mostBeside ||
    isIntroduced(text) ||
    text.split(partOfLine).some(isDay));

/**
 * The lines with a day below the headline, where nothing marks one as the story's; else the one just above it. A day
 * above a teaser is the teaser's.
 */
export function linesNear(blocks: readonly Block[], title: string): Line[] {
  const round = roundHeadline(blocks, title);
  const below = linesIn(afterHeadline(blocks, title), aboveStory(blocks, title), round);
  if (below.length > 0) return below;
  const at = Math.max(0, headlineAt(blocks, title));
  const above = blocks.slice(Math.max(0, at - justAbove), at);
  return linesIn(above.slice(above.findLastIndex(isTeaser) + 1), above, above)
    .filter(isDateLine)
    .reverse();
}

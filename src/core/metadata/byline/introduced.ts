import type { Block } from '../../blocks/block';
import { isHeading } from '../../blocks/nature';
import { roundHeadline } from '../headline';
import { isFullName } from './called';
import { areNames, clean, introduction } from './names';
import { partOfLine } from './shown';

const lineWithName =
  /^(?:(?:(?:written|posted|published|authored|words|story|reporting|text|guest post) )?by|von|par|por|door|av|af|przez|автор|بقلم|מאת)(?:\s*:\s*|\s+)[\p{Lu}\p{Lo}]/iu;
/** So a full name is introduced; a button for larger letters may be called "Text" too. */
const labelled = /^(?:aut(?:h?or[ae]?|eur)|te(?:xt[eo]?|kst|sto))\s*:/i;
/** Where a line goes on with how many answered, or how long it takes to read. */
const counted = /\s+\d+ (?:comment|min).*$/i;
/** Where a full name goes on with what its bearer is, or where, or with who did something else. */
const endOfName =
  /\s[—–-]\s+\p{L}+\s?:.*$|(?<=\p{Lu}\S*\s\p{Lu}\S*)(?:,\s+(?!and\s)\p{Ll}|\s+(?:in|at)\s+\p{Lu}).*$/u;
/** A day, with or without what it is the day of, and a name behind it. */
const behindDay = /^\P{Nd}{0,24}\d[^a-z]{0,4}.{0,20}\d{4}[\s,–—-]+(?=by\s+\p{Lu})/iu;
/** So only the story's author is introduced, below it too. */
const belowStory = /^(?:written|posted|published|authored) by\b/i;

/** Longer lines do more than name somebody. */
const longest = 120;

const isLine = (block: Block): boolean =>
  block.text.length <= longest && !isHeading(block) && !block.isSentence;

const namesIn = (lines: readonly string[]): string[] =>
  lines
    .map((text) => text.replace(behindDay, '').replace(counted, ''))
    .filter((text) => lineWithName.test(text) || labelled.test(text))
    .flatMap((text) =>
      clean([text.replace(labelled, '')], introduction)
        .map((name) => name.replace(endOfName, ''))
        .filter(labelled.test(text) ? isFullName : areNames),
    );

/**
 * Who a line round the headline names by an introduction, where nothing marks it as a byline; else who all lines of the page
 * name that say by whom it was written. No heading, and no sentence that begins with such a word.
 */
export function introduced(blocks: readonly Block[], title: string): string {
  const [above] = namesIn(
    roundHeadline(blocks, title)
      .filter(isLine)
      .flatMap(({ text }) => text.split(partOfLine)),
  );
  if (above !== undefined) return above;
  const lines = blocks.filter((block) => isLine(block) && belowStory.test(block.text));
  const [name, another] = [...new Set(namesIn(lines.map(({ text }) => text)))];
  return another === undefined ? (name ?? '') : '';
}

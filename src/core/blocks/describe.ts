import { fit } from '../text/one-line';
import { comparableLength } from '../text/script-weight';
import { fold } from '../text/white-space';
import type { Block } from './block';
import type { Gathered } from './gather';
import { namesOf } from './names';
import { cut } from './nature';
import { isToldBeside, wordsBeside } from './told-beside';

/** Sentence ends in the scripts of the corpora; quotes and brackets may close after them. */
const sentenceEnd = /[.!?。！？؟।:;：；][\s"'”’»›」』)\]]*$/;

const endsAsSentence = (text: string): boolean => {
  const end = text.slice(-12);
  return sentenceEnd.test(end) && !cut.test(end);
};

/** Longer addresses are told apart by their beginnings. */
const longestTarget = 500;

/** In longer texts nobody looks for words that give a widget away (`judge/phrases.ts`, `judge/words.ts`). */
const longestTelling = 600;

/** The words of a block beside its tools, where they are told; `null` where there are none, or it asks for something. */
function toldBeside(tag: string, counted: Gathered): string | null {
  if (counted.tools.length === 0 || counted.controls > 0) return null;
  const words = fold(fit(wordsBeside(counted)));
  return isToldBeside(tag, words, endsAsSentence(words), counted) ? words : null;
}

/** The block that `counted` amounts to; `null` where there is nothing a person could see. */
export function describe(
  id: number,
  element: Element | null,
  counted: Gathered,
  part: number,
  isHidden: boolean,
  isOwn: (href: string) => boolean,
): Block | null {
  const text = fold(fit(counted.text));
  const isPicture = counted.images > 0 || element?.localName === 'math';
  if (text === '' && !isPicture && counted.controls + counted.tools.length === 0) return null;
  const tag = element?.localName ?? 'run';
  const told = toldBeside(tag, counted);
  return {
    id,
    tag,
    text,
    lower: text.length < longestTelling ? text.toLowerCase() : '',
    length: comparableLength(text),
    linkShare: text === '' ? 0 : Math.min(1, counted.linked / text.length),
    links: counted.links.length,
    target: counted.links[0]?.getAttribute('href')?.slice(0, longestTarget) ?? '',
    isInternal: counted.links.every((link) => isOwn(link.getAttribute('href') ?? '')),
    items: counted.items,
    images: counted.images,
    large: counted.large,
    controls: told === null ? counted.controls + counted.tools.length : 0,
    isSentence: endsAsSentence(told ?? text),
    names: element === null ? '' : namesOf(element),
    part,
    isHidden,
  };
}

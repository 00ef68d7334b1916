import { isoDate } from '../iso-date';
import { withoutReferences } from '../references';
import { line, wordsIn } from '../source';

const isName = (text: string): boolean =>
  /\p{L}/u.test(text) && text.length <= 120 && !/^@|[<>{}]/.test(text);

/** A name without the addresses beside it: "jane@example.com (Jane Doe)" is how feeds write an author. */
const withoutAddresses = (text: string): string =>
  text
    .replace(/ ?\S+?(?=[,;]?(?: |$))/g, (word) => (/\S@\S|:\/\/|^ ?www\./.test(word) ? '' : word))
    .replace(/^ ?\(([^()]*)\)$|[ ,;|–—-]+$/, '$1')
    .trim();

/** A date that stands in one line with the name. */
const dateAfter =
  /[\s,|·–—-]+(?:on\s+(?:\p{L}{3,10},?\s+)?)?(?:\p{L}{3,10}\.?\s+)?\d{1,4}[\s.,/-].*$/u;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\W*$/i;
const year = /^.*?(?<!\d)\d{4}(?!\d)[\s,|·•–—-]*/;

/** `text` without the day that it begins with, if any: "Dec 17, 2025 Ann Lee", "Sat, 20 Dec 2025". */
function withoutDayBefore(text: string): string {
  const before = /^\D{0,14}/.exec(text)?.[0] ?? '';
  const words = wordsIn(before).length;
  if (words > 1 || isoDate(text) === '') return text;
  // A month is part of the day, and a name in its place is not.
  const isDay = words === 0 || weekday.test(before) || isoDate(text.slice(before.length)) === '';
  return isDay ? text.replace(year, '') : text;
}

function cleanOne(text: string, introducing: RegExp): string {
  const said = withoutDayBefore(withoutReferences(line(text, 200))).replace(introducing, '');
  return withoutAddresses(said).replace(dateAfter, '');
}

/** The names in `texts`, each once, without what introduces them and without addresses and days beside them. */
export const clean = (texts: readonly string[], introducing: RegExp): string[] => [
  ...new Set(texts.map((text) => cleanOne(text, introducing)).filter(isName)),
];

/** Words that introduce an author's name, in the languages of the corpora. */
export const introduction =
  /^(?:by|von|par|por|di|door|av|af|przez|yazan|автор|от|بقلم|כתב|מאת|(?:written|posted|published|authored|words|story|reporting|text|guest post) by|author|text)(?:\s*[:：]?\s+|\s*[:：]|$)/iu;

/** In metadata the other words are parts of names: Di Marzio, Von Trier. */
export const introductionInMetadata = /^(?:(?:written|posted) )?by(?:\s+|$)/i;

/** Words in lower case that names are joined with or made of, in the languages of the corpora. */
export const joining =
  /^(?:and|und|et|y|e|en|och|og|ja|oraz|i|и|de|del|della|di|da|do|dos|van|von|vom|der|den|des|du|la|le|the|of|for|bin|ibn|al|zu)$/;

/** Whether `text` can be names: no other word of it begins in lower case, as those of a sentence do. */
export const areNames = (text: string): boolean =>
  wordsIn(text).every((word) => !/^\p{Ll}/u.test(word) || joining.test(word));

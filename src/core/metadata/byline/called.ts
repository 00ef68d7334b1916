import { roundHeadline } from '../headline';
import type { Source } from '../source';
import { areNames, clean, introduction } from './names';
import { others } from './shown';

/** How pages call a place with their author's name, alone or as part of a longer word; and where the name leads. */
const places =
  ':is([class*="author" i], [class*="byline" i], [class*="written" i], [itemprop*="author" i], a[href*="/author/" i], a[href*="/authors/" i]):not(body, article, main)';

/** What such places say besides names, in the languages of the corpora. */
const labels =
  /\b(?:about|alle?|articles?|artikel|author|authors|autor|autora|auteur|autore|beiträge|bio|by|comments?|contact|edited|editorial|follow|from|in|latest|meet|min|more|news|on|photos?|posts?|profile|published|read|related|reviewed|share|stories|subscribe|the|über|updated|view|website|written|your?|zum|zur)\b/i;

/** A longer text says more than a name. */
const longest = 60;

/** A first and a last name, and at most so many words. Scripts without capitals do not tell names from labels. */
export const isFullName = (text: string): boolean => {
  const words = text.match(/\p{L}[\p{L}.’'-]*/gu) ?? [];
  const isAlone = !labels.test(text) && !/\d/.test(text);
  return (
    words.length >= 2 && words.length <= 6 && /^\p{Lu}/u.test(text) && areNames(text) && isAlone
  );
};

/**
 * Who is named in a place that the page calls its author's by a longer word. Such places are on teasers too: what stands
 * round the headline is the story's, and what stands elsewhere where no other name does.
 */
export function called({ seen, textOf, blocks }: Source, title: string): string {
  const texts = seen(places)
    .filter((element) => element.closest(`${others}, nav, :is(ul, li)[class*="menu" i]`) === null)
    .flatMap((element) => textOf(element).split('\n'))
    .filter((text) => text.length <= longest);
  const names = clean(texts, introduction).filter(isFullName);
  const near = roundHeadline(blocks, title).map(({ text }) => text);
  const own = names.filter((name) => near.some((text) => text.includes(name)));
  // What follows the first is more often what they are than who wrote it with them.
  return own[0] ?? (names.length === 1 ? (names[0] ?? '') : '');
}

import { type Source, comments } from '../source';
import { clean, introduction } from './names';

/** Where a page shows its author, most specific first. */
const places = [
  '[itemprop="author"] [itemprop="name"]',
  '[rel="author"]',
  '[itemprop="author"]',
  '.byline a',
  '.byline',
  '[class*="author-name" i], [data-testid="byline-name"]',
  '.author a',
  '.author',
];

/** What speaks of others than the story's author: teasers, who is quoted, who comments. */
export const others = `aside, blockquote, ${comments}`;

/** Where a line goes on with something else: a day, a place, the minutes it takes to read, who took the pictures. */
export const partOfLine = /\s*[|·•]\s*/;
/** A name of two words and more, and what is said of it. */
const saidOf = /^(\p{L}\S*(?: \S+)+?),? (?:is|was|has|writes|covers) .*$/u;
const goesOn = /(?:[,&]|\b(?:and|und|et|y|e))$/i;
const goesOnWith = /^(?:[,&]|(?:and|und|et|y|e)\b)/i;

/** A longer text is a list of who works there. */
const longest = 200;

/** The first name in `text`, of which each line may say something else; behind a comma or an "and" comes another. */
function firstName(text: string): string {
  const parts = text.split(/\s*\n\s*/).flatMap((each) => each.trim().split(partOfLine));
  const said: string[] = [];
  for (const [at, part] of parts.entries()) {
    const [name] = clean([part], introduction);
    if (name !== undefined) said.push(name + (/,$/.test(part) ? ',' : ''));
    const isEnd = !goesOn.test(part) && !goesOnWith.test(parts[at + 1] ?? '');
    if (said.length > 0 && isEnd) break;
  }
  const names = said.join(' ').replace(saidOf, '$1');
  return names.length <= longest ? names : '';
}

/** Who the page shows in a place that it marks as its author's, at most three. */
export function shown({ seen, textOf }: Source): string[] {
  for (const place of places) {
    const names = seen(place)
      .filter((element) => element.closest(others) === null)
      .slice(0, 4)
      .map((element) => firstName(textOf(element)))
      .filter((name) => name !== '');
    // "More about Ann Lee" names nobody else.
    const own = names.filter(
      (name) => !names.some((other) => other !== name && name.includes(other)),
    );
    if (own.length > 0) return [...new Set(own)].slice(0, 3);
  }
  return [];
}

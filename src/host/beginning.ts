/**
 * The beginning of a story as long as a book, on screen while the rest is made ready: that takes from 0.7 s to more than
 * two seconds, and nobody reads so far meanwhile.
 */
import type { Article } from '../core/article';

/** Characters of markup that take their time to come, so that they are not looked at in the same breath. */
const long = 300_000;
/** Characters of markup that are made ready at once: some ten screens of a popup, or a thousand elements of a list. */
const enough = 12_000;

export const isLong = ({ html }: Article): boolean => html.length > long;

/** `article` with the beginning of its text alone, cut where an element ends: parsers close the ones around it. */
export function beginningOf(article: Article): Article {
  const end = article.html.lastIndexOf('</', enough);
  return { ...article, html: article.html.slice(0, end > enough / 2 ? end : enough) };
}

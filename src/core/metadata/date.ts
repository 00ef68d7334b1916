import type { Block } from '../blocks/block';
import { afterHeadline } from './headline';
import { isoDate } from './iso-date';
import { type Source, comments, line } from './source';

/** A short text close below the headline that is a date, where nothing marks it as one. */
function dateNear(blocks: readonly Block[], title: string): string {
  for (const { text } of afterHeadline(blocks, title, 25)) {
    const date = text.length <= 120 && /\d/.test(text) ? isoDate(line(text, 60)) : '';
    if (date !== '') return date;
  }
  return '';
}

/** Where a page shows its date. */
const places =
  '[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime], .published[title], .date';
/** What has days of its own: who comments, and teasers. */
const others = `aside, ${comments}`;

/** The first of `texts` that is a date, as one. */
function firstDate(texts: readonly unknown[]): string {
  for (const text of texts) {
    const date = typeof text === 'string' ? isoDate(line(text, 60)) : '';
    if (date !== '') return date;
  }
  return '';
}

const dayOf = (date: string): number => Date.parse(date.slice(0, 10));
/** Two dates may be of one moment, written in different zones. */
const aDay = 86_400_000;

/** The date that `element` says; what it shows goes before what it says for machines, where that is another day. */
function dateIn(element: Element | undefined): string {
  if (element === undefined) return '';
  const forMachines = firstDate(['content', 'datetime'].map((name) => element.getAttribute(name)));
  const forPeople = firstDate([element.textContent]);
  if (forMachines === '' || forPeople === '') return forMachines || forPeople;
  return Math.abs(dayOf(forMachines) - dayOf(forPeople)) > aDay ? forPeople : forMachines;
}

/**
 * When the story was published, as an ISO 8601 string, or empty. What nobody sees, and what stands beside the story,
 * is asked last.
 */
export function publishedTimeOf(source: Source, title: string): string {
  const { marked, seen, blocks, jsonLd, meta } = source;
  const shown = seen(places).find((element) => element.closest(others) === null);
  const inMetas = meta(
    'article:published_time',
    'datepublished',
    'parsely-pub-date',
    'dc.date.issued',
    'dc.date',
    'pubdate',
    'date',
  );
  return (
    firstDate([jsonLd['datePublished'], inMetas, dateIn(shown), jsonLd['dateCreated']]) ||
    dateNear(blocks, title) ||
    dateIn(marked(places).find((element) => element.closest(comments) === null))
  );
}

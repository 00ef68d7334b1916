import { type Line, isDateLine, linesNear, longestLine } from './date-lines';
import { roundHeadline } from './headline';
import { isoDate } from './iso-date';
import { type Source, comments, line } from './source';

/** Where a page shows its date. */
const places =
  '[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime], .published[title], .date';
/** What has days of its own: who comments, who is quoted, and teasers. */
const others = `aside, blockquote, [id="responses"], ${comments}`;
/** Elements round a day among which the heading of its teaser is. */
const nearby = 3;
const linkedHeading = 'a :is(h2, h3, h4), :is(h2, h3, h4) a';

/** Whether a link close to `element` is the heading of another story than the one called `title`. */
function isOfAnother(element: Element, title: string): boolean {
  let at = element.parentElement;
  for (let level = 0; level < nearby && at !== null; level++, at = at.parentElement) {
    if (at.querySelector('h1') !== null) return false;
    const heading = at.querySelector(linkedHeading);
    if (heading !== null) return line(heading.textContent) !== title;
  }
  return false;
}

/** Whether the day that `element` shows can be the story's: no paragraph tells of it, and nothing else has it. */
const canBeOurs = (element: Element, title: string): boolean =>
  element.closest(others) === null &&
  (element.closest('p, li, dd, figcaption')?.textContent.length ?? 0) <= longestLine &&
  !isOfAnother(element, title);

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

const isNear = (one: string, other: string): boolean => Math.abs(dayOf(one) - dayOf(other)) <= aDay;

/** The date that `element` says; what it shows goes before what it says for machines, where that is another day. */
function dateIn(element: Element | undefined): string {
  if (element === undefined) return '';
  const forMachines = firstDate(['content', 'datetime'].map((name) => element.getAttribute(name)));
  const forPeople = firstDate([element.textContent]);
  if (forMachines === '' || forPeople === '') return forMachines || forPeople;
  return isNear(forMachines, forPeople) ? forMachines : forPeople;
}

/**
 * The day that the page shows where it declares another one: `declared` stands nowhere near the headline, and what is
 * shown is no day of a change. Of 25 such development pages 15 bore out what is shown, 8 what is declared.
 */
function contradicting(declared: string, lines: readonly Line[], shown: string): string {
  if (declared === '') return '';
  const dates = lines.filter(({ isRound }) => isRound).flatMap((each) => each.dates);
  const isBorneOut = [...dates, shown].some((date) => date !== '' && isNear(date, declared));
  return isBorneOut ? '' : (lines.filter(isDateLine).flatMap(({ own }) => own)[0] ?? '');
}

/** Whether what `element` shows stands round the headline, as no teaser's day below the story does. */
const isRound = (element: Element | undefined, { blocks }: Source, title: string): boolean =>
  roundHeadline(blocks, title).some(({ text }) => text.includes(line(element?.textContent)));

/**
 * When the story was published, as an ISO 8601 string, or empty: what the page declares, but what it shows where that is
 * another day. What nobody sees, and what stands beside the story, is asked last.
 */
export function publishedTimeOf(source: Source, title: string): string {
  const { marked, seen, blocks, jsonLd, page, meta } = source;
  const ours = (element: Element): boolean => canBeOurs(element, title);
  const place = seen(places).find(ours);
  const shown = dateIn(place);
  const inMetas = meta(
    'article:published_time',
    'datepublished',
    'parsely-pub-date',
    'dc.date.issued',
    'dc.date',
    'pubdate',
    'date',
    'published',
    'publish-date',
    'publish_date',
    'publication_date',
    'citation_publication_date',
    'citation_date',
    'citation_online_date',
  );
  const declared = firstDate([jsonLd['datePublished'], inMetas]);
  const lines = linesNear(blocks, title);
  return (
    contradicting(declared, lines, isRound(place, source, title) ? shown : '') ||
    declared ||
    shown ||
    firstDate([jsonLd['dateCreated'], page['datePublished']]) ||
    (lines[0]?.dates[0] ?? '') ||
    dateIn(marked(places).find(ours))
  );
}

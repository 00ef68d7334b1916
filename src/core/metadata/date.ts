import { type Source, line } from './source';

/** ISO 8601 dates as pages write them, with or without a time. */
const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;

/** `text` as an ISO date or date and time, kept in the zone the page wrote; empty where it is none. */
export function isoDate(text: string): string {
  const match = iso.exec(text.trim());
  if (match !== null) {
    const [, year = '', month = '', day = '', time, zone = ''] = match;
    const isReal =
      Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
    if (!isReal) return '';
    return time === undefined
      ? `${year}-${month}-${day}`
      : `${year}-${month}-${day}T${time}${zone.toUpperCase()}`;
  }
  // Prose dates only where a year and a month's name leave no doubt about the order of the numbers.
  if (!/\b(?:19|20)\d{2}\b/.test(text) || !/[a-z]{3}/i.test(text) || text.length > 60) return '';
  const parsed = new Date(`${text.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')} UTC`);
  return Number.isNaN(parsed.getTime()) ? '' : parsed.toISOString().slice(0, 10);
}

/** When the story was published, as an ISO 8601 string, or empty. */
export function publishedTimeOf({ document, jsonLd, meta }: Source): string {
  const shown = document.querySelector(
    '[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime], .published[title], .date',
  );
  const candidates = [
    jsonLd['datePublished'],
    meta(
      'article:published_time',
      'datepublished',
      'parsely-pub-date',
      'dc.date.issued',
      'dc.date',
      'pubdate',
      'date',
    ),
    shown?.getAttribute('content'),
    shown?.getAttribute('datetime'),
    shown?.textContent,
    jsonLd['dateCreated'],
  ];
  for (const candidate of candidates) {
    const date = typeof candidate === 'string' ? isoDate(line(candidate, 60)) : '';
    if (date !== '') return date;
  }
  return '';
}

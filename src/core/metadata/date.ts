import { isoDate } from './iso-date';
import { type Source, line } from './source';

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

import { followersOf, headlineIn } from './headline';
import { isoDate } from './iso-date';
import { type Source, line } from './source';

/** A short text close below the headline that is a date, where nothing marks it as one. */
function dateNear(document: Document, title: string): string {
  const headline = headlineIn(document, title);
  if (headline === undefined) return '';
  for (const element of followersOf(headline, 'p, div, span, td, li, b, i, font').slice(0, 40)) {
    const text =
      element.childElementCount <= 3 && element.textContent.length <= 120
        ? line(element.textContent, 60)
        : '';
    const date = /\p{N}/u.test(text) ? isoDate(text) : '';
    if (date !== '') return date;
  }
  return '';
}

/** When the story was published, as an ISO 8601 string, or empty. */
export function publishedTimeOf({ document, jsonLd, meta }: Source, title: string): string {
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
  return dateNear(document, title);
}

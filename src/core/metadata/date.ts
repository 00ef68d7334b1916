import type { Block } from '../blocks/block';
import { afterHeadline } from './headline';
import { isoDate } from './iso-date';
import { type Source, line } from './source';

/** A short text close below the headline that is a date, where nothing marks it as one. */
function dateNear(blocks: readonly Block[], title: string): string {
  for (const { text } of afterHeadline(blocks, title, 25)) {
    const date = text.length <= 120 && /\d/.test(text) ? isoDate(line(text, 60)) : '';
    if (date !== '') return date;
  }
  return '';
}

/** When the story was published, as an ISO 8601 string, or empty. */
export function publishedTimeOf({ document, blocks, jsonLd, meta }: Source, title: string): string {
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
  return dateNear(blocks, title);
}

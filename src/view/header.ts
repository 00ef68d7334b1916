import type { Article } from '../core/article';
import { element } from './element';
import { formatDate, formatMinutes } from './format';

const dot = () => element('span', { class: 'dot', 'aria-hidden': 'true' }, '·');

/** Byline, date and reading time on one line, each only where there is one. */
function credits({ byline, publishedTime, readingTime, lang }: Article): HTMLElement {
  const date = publishedTime === '' ? '' : formatDate(publishedTime, lang);
  const parts = [
    byline === '' ? null : element('bdi', { class: 'byline' }, byline),
    date === '' ? null : element('time', { datetime: publishedTime }, date),
    element(
      'span',
      { class: 'reading-time' },
      formatMinutes(readingTime.min, readingTime.max, lang),
    ),
  ].filter((part) => part !== null);
  return element(
    'p',
    { class: 'credits' },
    ...parts.flatMap((part, at) => (at === 0 ? [part] : [dot(), part])),
  );
}

/** What stands above the text. Everything in it is untrusted and set as text. */
export function header(article: Article): HTMLElement {
  const { kicker, title, dek, siteName } = article;
  return element(
    'header',
    { class: 'story-header' },
    kicker === '' ? null : element('p', { class: 'kicker' }, kicker),
    // A text file has no title; a page without a heading is hard to find one's way in.
    element('h1', { class: 'headline' }, title || siteName),
    dek === '' ? null : element('p', { class: 'dek' }, dek),
    credits(article),
  );
}

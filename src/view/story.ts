import type { Article, Image } from '../core/article';
import type { Portions } from '../core/portions';
import { sanitiseInPortions } from '../sanitise/sanitise';
import { element } from './element';
import { header } from './header';
import { boxTables } from './tables';

/**
 * The lead image goes the way of all markup, so that one allow-list decides about its address. Its
 * element is made in a document without a window: there it requests nothing.
 */
function* leadFigure(lead: Image): Portions<HTMLElement | null> {
  const { src, alt, caption, width, height } = lead;
  const image = document.implementation.createHTMLDocument('').createElement('img');
  image.setAttribute('src', src);
  image.setAttribute('alt', alt);
  if (width > 0 && height > 0) {
    image.setAttribute('width', String(width));
    image.setAttribute('height', String(height));
  }
  const picture = (yield* sanitiseInPortions(image, window)).firstElementChild;
  if (!(picture instanceof HTMLElement)) return null;
  // It is in view from the first moment, so it is not left until it scrolls in.
  picture.setAttribute('loading', 'eager');
  // Lets a high picture be as wide as it is when it is no higher than the window.
  if (width > 0 && height > 0) picture.style.setProperty('--ratio', String(width / height));
  return element(
    'figure',
    { class: 'lead-image' },
    picture,
    caption === '' ? null : element('figcaption', {}, caption),
  );
}

/** The whole story as nodes, untrusted as it is: header, lead image, text. May be paused: a book takes its time. */
export function* story(article: Article): Portions<HTMLElement> {
  const body = element('div', { class: 'story-body' });
  body.append(yield* sanitiseInPortions(article.html, window, article.url));
  yield* boxTables(body);
  const shown = element(
    'article',
    { class: 'story', lang: article.lang === '' ? undefined : article.lang, dir: article.dir },
    header(article),
    article.leadImage === null ? null : yield* leadFigure(article.leadImage),
    body,
  );
  // The first story of a browser's day has taken its time: words, dates and DOMPurify are new to it.
  yield;
  return shown;
}

import type { Article, Image } from '../core/article';
import { sanitise } from '../sanitise/sanitise';
import { element } from './element';
import { header } from './header';

/**
 * The lead image goes the way of all markup, so that one allow-list decides about its address. Its
 * element is made in a document without a window: there it requests nothing.
 */
function leadFigure({ src, alt, caption, width, height }: Image): HTMLElement | null {
  const image = document.implementation.createHTMLDocument('').createElement('img');
  image.setAttribute('src', src);
  image.setAttribute('alt', alt);
  if (width > 0 && height > 0) {
    image.setAttribute('width', String(width));
    image.setAttribute('height', String(height));
  }
  const picture = sanitise(image, window).firstElementChild;
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

/**
 * Characters of markup from which on a story is laid out as it is scrolled to, and not all at once: a long report has
 * half as many, and a book of 4 million would hold the window for two seconds.
 */
const longMarkup = 300_000;

/** The whole story as nodes: header, lead image, text. */
export function story(article: Article): HTMLElement {
  const isLong = article.html.length > longMarkup;
  const body = element('div', { class: isLong ? 'story-body is-long' : 'story-body' });
  body.append(sanitise(article.html, window, article.url));
  return element(
    'article',
    { class: 'story', lang: article.lang === '' ? undefined : article.lang, dir: article.dir },
    header(article),
    article.leadImage === null ? null : leadFigure(article.leadImage),
    body,
  );
}

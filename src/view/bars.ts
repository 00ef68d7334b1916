import type { Article } from '../core/article';
import { hostOf } from '../core/address';
import { element } from './element';

/** The first letter or digit of a name: stands for the site's icon, which would cost a request. */
function monogram(siteName: string): HTMLElement {
  const first = /[\p{L}\p{N}]/u.exec(siteName)?.[0] ?? '';
  return element('span', { class: 'monogram', 'aria-hidden': 'true' }, first.toLocaleUpperCase());
}

/** The bars of a story, and the parts of them that change. */
export interface Bars {
  readonly upper: HTMLElement;
  /** Only the popup has one: the full view is all story. */
  readonly lower: HTMLElement | null;
  /** The bottom line of the upper bar: how far the story is read. */
  readonly line: HTMLElement;
  /** How much is left. */
  readonly left: HTMLElement;
}

/**
 * Whose story this is, the host that was really read, how much is left, and the tools. `isPopup`: the host
 * and the rest have a bar of their own below, with what is said of the `site`.
 */
export function bars(
  { siteName, url, dir }: Article,
  tools: HTMLElement,
  isPopup: boolean,
  site: HTMLElement | null,
): Bars {
  const line = element('div', { class: 'progress', dir });
  const left = element('span', { class: 'left' });
  const host = hostOf(url) || url;
  const source = element('span', { class: 'source' }, element('bdi', {}, host));
  const name = element('bdi', { class: 'site', title: siteName }, siteName);
  // A site that goes by its host is not named twice.
  const inOneBar = isPopup ? [] : [siteName === host ? null : source, left];
  return {
    upper: element(
      'header',
      { class: 'bar bar-upper' },
      monogram(siteName),
      name,
      ...inOneBar,
      tools,
      line,
    ),
    lower: isPopup ? element('footer', { class: 'bar bar-lower' }, source, site, left) : null,
    line,
    left,
  };
}

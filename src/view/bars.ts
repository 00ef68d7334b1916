import type { Article } from '../core/article';
import { hostOf } from '../core/address';
import { element } from './element';

/** The first letter or digit of a name: stands for the site's icon, which would cost a request. */
function monogram(siteName: string): HTMLElement {
  const first = /[\p{L}\p{N}]/u.exec(siteName)?.[0] ?? '';
  return element('span', { class: 'monogram', 'aria-hidden': 'true' }, first.toLocaleUpperCase());
}

/** The upper bar: whose story this is. Its bottom line shows how far it is read. */
export function upperBar({ siteName, dir }: Article): { bar: HTMLElement; line: HTMLElement } {
  const line = element('div', { class: 'progress', dir });
  const site = element('bdi', { class: 'site' }, siteName);
  return {
    bar: element('header', { class: 'bar bar-upper' }, monogram(siteName), site, line),
    line,
  };
}

/** The lower bar: the address that was really read, and how much is left. */
export function lowerBar({ url }: Article): { bar: HTMLElement; left: HTMLElement } {
  const left = element('span', { class: 'left' });
  const host = element('bdi', { class: 'source' }, hostOf(url) || url);
  return { bar: element('footer', { class: 'bar bar-lower' }, host, left), left };
}

import type { PageCopy } from '../copy/page-copy';
import { type Portions, portions } from '../portions';
import { isDrawing } from './drawing';

/** Neither read nor shown from here on; metadata has been read. */
const spent = 'script, style, noscript, template, link, meta, iframe, object, embed';

/** Takes what is out of sight out of the copy. Its blocks are known by now, and keep their texts. */
export function* takeOutHidden({ document, hidden }: PageCopy): Portions<void> {
  const isDone = portions();
  for (const element of hidden) {
    element.remove();
    if (isDone()) yield;
  }
  for (const element of document.querySelectorAll(spent)) {
    element.remove();
    if (isDone()) yield;
  }
  for (const svg of document.querySelectorAll('svg:not(svg svg)')) {
    if (!isDrawing(svg)) svg.remove();
    if (isDone()) yield;
  }
}

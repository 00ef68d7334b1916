import type { PageCopy } from '../copy/page-copy';
import { isDrawing } from './drawing';

/** Neither read nor shown from here on; metadata has been read. */
const spent = 'script, style, noscript, template, link, meta, iframe, object, embed';

/** Takes what is out of sight out of the copy. Its blocks are known by now, and keep their texts. */
export function takeOutHidden({ document, hidden }: PageCopy): void {
  for (const element of hidden) element.remove();
  for (const element of document.querySelectorAll(spent)) element.remove();
  for (const svg of document.querySelectorAll('svg:not(svg svg)'))
    if (!isDrawing(svg)) svg.remove();
}

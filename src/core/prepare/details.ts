import type { PageCopy } from '../copy/page-copy';
import { type Portions, portions } from '../portions';

/** Opens what a person opens to read on: in the story all of it is there to be read. */
export function* openDetails({ document }: PageCopy): Portions<void> {
  const isDone = portions();
  for (const details of document.querySelectorAll('details:not([open])')) {
    details.setAttribute('open', '');
    if (isDone()) yield;
  }
}

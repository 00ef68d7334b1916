import type { PageCopy } from '../copy/page-copy';

/** Opens what a person opens to read on: in the story all of it is there to be read. */
export function openDetails({ document }: PageCopy): void {
  for (const details of document.querySelectorAll('details:not([open])'))
    details.setAttribute('open', '');
}

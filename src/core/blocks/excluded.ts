import type { PageCopy } from '../copy/page-copy';

/**
 * What a person sees on a page and no block has: the choices and contents of fields. A closed list; on the
 * development articles it holds less than a hundredth of all words.
 */
const fields = 'select, textarea, datalist';

const isOutOfSight = (element: Element, hidden: ReadonlySet<Element>): boolean => {
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (hidden.has(at)) return true;
  return false;
};

/** The texts of fields in sight, so that every word of a page is accounted for. */
export function excludedTexts({ document, hidden }: PageCopy): string[] {
  return [...document.body.querySelectorAll(fields)]
    .filter((field) => !isOutOfSight(field, hidden))
    .map((field) =>
      [...field.querySelectorAll('option, optgroup')]
        .map((choice) => choice.getAttribute('label') ?? choice.textContent)
        .concat(field.localName === 'textarea' ? field.textContent : '')
        .join(' '),
    );
}

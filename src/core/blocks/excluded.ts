import type { PageCopy } from '../copy/page-copy';

/**
 * What a person sees on a page and no block has: the choices and contents of fields, labels in drawings, and what
 * is there for browsers without scripts where the page was parsed by one. A closed list; on the development
 * articles it holds less than a hundredth of all words.
 */
const outside = 'select, textarea, datalist, svg, noscript';

function isOutOfSight(element: Element, hidden: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (hidden.has(at)) return true;
  return false;
}

function textOf(element: Element): string {
  if (element.localName === 'noscript')
    // Markup that was parsed as text is no text of the page.
    return element.childElementCount > 0 || !element.textContent.includes('<')
      ? element.textContent
      : '';
  if (element.localName === 'svg')
    return [...element.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
  if (element.localName === 'textarea') return element.textContent;
  return [...element.querySelectorAll('option, optgroup')]
    .map((choice) => choice.getAttribute('label') ?? choice.textContent)
    .join(' ');
}

/** Texts that are seen and in no block, so that every word of a page is accounted for. */
export const excludedTexts = ({ document, hidden }: PageCopy): string[] =>
  [...document.body.querySelectorAll(outside)]
    .filter((element) => !isOutOfSight(element, hidden))
    .map(textOf)
    .filter((text) => text !== '');

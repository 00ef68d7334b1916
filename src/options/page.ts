import { element, mark } from '../view/element';
import type { Say } from '../view/look';
import type { Part } from './kept';
import type { Search } from './search';

const titleOf = ({ section }: Part): string => section.querySelector('h2')?.textContent ?? '';

/** Draws the page around its parts: the bar with the search, a list of the parts, and the parts. */
export function drawPage(
  root: HTMLElement,
  say: Say,
  parts: readonly Part[],
  { field, nothing }: Search,
): void {
  const links = parts.map((part) =>
    element('li', {}, element('a', { href: `#${part.section.id}` }, titleOf(part))),
  );
  root.replaceChildren(
    element(
      'header',
      { class: 'bar bar-upper' },
      mark(),
      element('span', { class: 'site' }, say('productName')),
      field,
    ),
    element(
      'div',
      { class: 'columns' },
      element(
        'nav',
        { class: 'places', 'aria-label': say('optionsSections') },
        element('ul', {}, ...links),
      ),
      element(
        'main',
        { class: 'settings' },
        element('h1', {}, say('settings')),
        nothing,
        ...parts.map(({ section }) => section),
      ),
    ),
  );
}

import { type Portions, portions } from '../core/portions';
import { element } from './element';

/**
 * A table with more columns is none for a reader, and no browser's for long: one of 80,000 held Chromium's popup for
 * 16 s. Such cells stand one below the other.
 */
const mostColumns = 1_000;

/** How many columns `row` has at least; no more are counted than are too many. */
export function columnsOf({ cells }: HTMLTableRowElement): number {
  let columns = 0;
  for (const { colSpan } of cells) {
    columns += colSpan;
    if (columns > mostColumns) break;
  }
  return columns;
}

const isEndless = (table: HTMLTableElement): boolean =>
  [...table.querySelectorAll('tr')].some((row) => columnsOf(row) > mostColumns);

/** Puts each table of `story` into a box of its own, so that it scrolls there and stays a table. */
export function* boxTables(story: HTMLElement): Portions<void> {
  const isDone = portions(100);
  for (const table of story.querySelectorAll('table')) {
    if (isDone()) yield;
    // A table inside a table scrolls with it.
    if (table.matches('table table')) continue;
    table.classList.toggle('is-endless', isEndless(table));
    const box = element('div', { class: 'scrolls' });
    table.replaceWith(box);
    box.append(table);
  }
}

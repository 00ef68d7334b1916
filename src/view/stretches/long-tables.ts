import type { Portions } from '../../core/portions';
import { element } from '../element';
import { columnsOf } from '../tables';
import { enough, foretell, nothing, reaches, sizeOf, stretchAt, sum } from './stretch';

/** The rows of `table`, in order; not those of a table in one of its cells. */
const rowsOf = (table: HTMLTableElement): HTMLTableRowElement[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);

/** Moves what is in `table` down to `row` into a table of the same kind before it. */
function cutAfter(row: HTMLTableRowElement, table: HTMLTableElement, range: Range): HTMLElement {
  const piece = table.cloneNode(false) as HTMLTableElement;
  range.setStart(table, 0);
  range.setEndAfter(row);
  piece.append(range.extractContents());
  table.before(piece);
  return piece;
}

/**
 * Cuts `table` into tables that stand below each other, each in a stretch; yields after each. Their columns meet because
 * all are of one width. No cell is cut that reaches over several rows.
 */
export function* cutTable(table: HTMLTableElement): Portions<void> {
  const rows = rowsOf(table);
  const columns = rows.reduce((most, row) => Math.max(most, columnsOf(row)), 1);
  for (const given of table.querySelectorAll(':scope > :is(colgroup, col)')) given.remove();
  table.classList.add('is-long');
  table.parentElement?.style.setProperty('--columns', String(columns));
  yield;
  const columnsOfEach = (piece: HTMLElement): void => {
    const group = element('colgroup', { span: String(columns) });
    const caption = piece.querySelector(':scope > caption');
    if (caption === null) piece.prepend(group);
    else caption.after(group);
  };
  // One for all: browsers keep each up to date while nodes move.
  const range = document.createRange();
  let [held, blocks, reached] = [nothing, 0, 0];
  for (const [at, row] of rows.entries()) {
    held = sum(held, sizeOf(row));
    blocks++;
    for (const { rowSpan } of row.cells)
      reached = Math.max(reached, rowSpan === 0 ? Infinity : at + rowSpan);
    const isLast = at === rows.length - 1;
    if (!isLast && (!reaches(held, enough) || at + 1 < reached)) continue;
    const piece = isLast ? table : cutAfter(row, table, range);
    columnsOfEach(piece);
    foretell(stretchAt(piece), held.characters, blocks);
    [held, blocks] = [nothing, 0];
    yield;
  }
}

/** What cannot stand in a cell of a Markdown table, where everything is one line. */
const blocks =
  'h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, blockquote, pre, hr, figure, figcaption, ' +
  'table, caption, colgroup, col, thead, tbody, tfoot, tr, th, td';

/** Turns blocks inside table cells into plain ones, which become lines of the cell. */
export function flattenCells(root: Element): void {
  const { ownerDocument: document } = root;
  const cells = [...root.querySelectorAll('th, td')];
  // Inner tables first, so that none is left when its outer one is looked at.
  for (const cell of cells.reverse()) {
    for (const block of cell.querySelectorAll(blocks)) {
      const plain = document.createElement('div');
      plain.append(...block.childNodes);
      block.replaceWith(plain);
    }
  }
}

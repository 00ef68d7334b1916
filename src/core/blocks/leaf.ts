import { isBlock } from '../block-tags';

/** Read as one, whatever is in them. */
export const whole: ReadonlySet<string> = new Set([
  'p',
  'pre',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dl',
  'details',
  'math',
]);

/** A cell with more characters is a column of a page, not a table's. */
const longCell = 400;
/** Items with more characters on average are texts of their own. */
const longItem = 400;

const lengthOf = (element: Element): number => element.textContent.trim().length;

/** A cell with as much is a paragraph's, where it has its row to itself. */
const paragraph = 140;
/** So many rows of one paragraph each are no figures. */
const fewestParagraphs = 2;

/** The rows of `table` itself, and of no table in it. */
const rowsOf = (table: Element): Element[] =>
  [...table.children].flatMap((section) =>
    section.localName === 'tr' ? section : [...section.children],
  );

/** The one cell of `row` that holds words; others may keep it off the edges. */
function loneCell(row: Element): Element | undefined {
  const told = [...row.children].filter((cell) => lengthOf(cell) > 0);
  return told.length === 1 && told[0]?.localName === 'td' ? told[0] : undefined;
}

/** Whether most rows of `table` are one cell each, and some of them a paragraph: a letter, not figures. */
function isColumn(table: Element): boolean {
  const rows = rowsOf(table);
  const lone = rows.flatMap((row) => loneCell(row) ?? []);
  const paragraphs = lone.filter((cell) => lengthOf(cell) >= paragraph);
  return paragraphs.length >= fewestParagraphs && lone.length * 2 > rows.length;
}

const isLayoutTable = (table: Element): boolean =>
  lengthOf(table) >= fewestParagraphs * paragraph &&
  ([...table.querySelectorAll('td')].some((cell) => lengthOf(cell) > longCell) || isColumn(table));

/** A list is one block where its items are short; one of long items is read item by item. */
const isShortList = (list: Element): boolean =>
  list.childElementCount === 0 || lengthOf(list) / list.childElementCount < longItem;

/** Whether `element` is read as one block; `containers` are all elements with a block inside them. */
export function isLeaf(element: Element, containers: ReadonlySet<Element>): boolean {
  const tag = element.localName;
  if (whole.has(tag)) return true;
  if (tag === 'table') return !isLayoutTable(element);
  if (tag === 'ul' || tag === 'ol') return isShortList(element);
  return isBlock(element) && !containers.has(element);
}

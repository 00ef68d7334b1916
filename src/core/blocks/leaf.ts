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

const isLayoutTable = (table: Element): boolean =>
  lengthOf(table) > longCell &&
  [...table.querySelectorAll('td')].some((cell) => lengthOf(cell) > longCell);

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

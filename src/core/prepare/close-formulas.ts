import { isBlock } from '../block-tags';
import { whole } from '../blocks/leaf';
import { htmlNamespace } from '../html-namespace';
import { isInAny } from '../in-any';
import type { PageCopy } from '../copy/page-copy';
import { eachBelow } from '../each-below';
import { putAfter } from '../put-nodes';

/** What the words of a formula stand in; it may hold HTML, and all that comes after where the formula is not closed. */
export const formulaTexts = 'mtext, mi, mn, mo, ms';

function firstBlockIn(text: Element): Element | null {
  if (text.firstElementChild === null) return null;
  for (const element of eachBelow(text))
    if (isBlock(element) && element.namespaceURI === htmlNamespace) return element;
  return null;
}

/** The texts of `formula` that hold blocks of the page, none inside another: it was never closed. */
export function openTexts(formula: Element): Element[] {
  const open: Element[] = [];
  let last: Element | undefined;
  for (const text of formula.querySelectorAll(formulaTexts)) {
    // All that is in it has been looked at: texts in texts may stand a thousand deep.
    if (last?.contains(text) === true) continue;
    last = text;
    if (firstBlockIn(text) !== null) open.push(text);
  }
  return open;
}

/** What is read as one is parted by nothing in it: the outermost of these round `formula`, or itself. */
function readAsOne(formula: Element): Element {
  let outermost = formula;
  for (let at = formula.parentElement; at !== null; at = at.parentElement)
    if (whole.has(at.localName)) outermost = at;
  return outermost;
}

/** The child of `text` in which `block` stands, and all after it. */
function fromBlock(text: Element, block: Element): ChildNode[] {
  const children = [...text.childNodes];
  return children.slice(children.findIndex((child) => child.contains(block)));
}

/** Takes the page that goes on inside a formula nobody closed, and in sight, out of it again. */
export function closeFormulas({ document, hidden }: PageCopy): void {
  let closed: Element | undefined;
  for (const formula of document.querySelectorAll('math')) {
    // Formulas in the texts of one that is closed are, too.
    if (closed?.contains(formula) === true || isInAny(formula, hidden)) continue;
    const outside = openTexts(formula).flatMap((text) => {
      const block = firstBlockIn(text);
      return block === null ? [] : fromBlock(text, block);
    });
    if (outside.length > 0) putAfter(readAsOne(formula), outside);
    else closed = formula;
  }
}

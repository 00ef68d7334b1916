import { comparableLength } from '../text/script-weight';
import { fold } from '../text/white-space';
import type { Page } from './page';

/** A sign-up or search box says its piece in fewer characters; a form round a whole page has more. */
const longestBox = 400;

const boxText = (element: Element): number => comparableLength(fold(element.textContent));

/**
 * Takes out boxes that ask for something: sign-up, search, log-in, with the words around their
 * fields. Readability drops the fields and would keep the words.
 */
export function dropForms({ document, trace }: Page): void {
  const fields = document.querySelectorAll(
    'input:not([type=hidden], [type=checkbox], [type=radio], [type=submit], [type=button], [type=image]), select, textarea',
  );
  for (const field of fields) {
    if (!field.isConnected) continue;
    let box: Element = field.closest('form') ?? field;
    if (boxText(box) > longestBox) box = field;
    // The box grows as long as it stays one: no paragraphs come in, no more text than a box has.
    while (box.parentElement !== null && !box.parentElement.matches('body, main, article, td')) {
      const parent = box.parentElement;
      if (boxText(parent) > longestBox || parent.querySelectorAll('p').length > 3) break;
      box = parent;
    }
    trace('drop-forms', field.localName, fold(box.textContent));
    box.remove();
  }
}

import { comparableLength } from '../text/script-weight';
import { fold } from '../text/white-space';
import type { Asking } from './asking';

const pressed = 'button, [role="button"], a, input[type="submit"], input[type="button"]';

/** Longer, and it is no name of a button. */
const longestName = 40;
/** So much text says what a button is for: one sentence. */
const enough = 40;

function nameOf(button: Element): string {
  const text = button.textContent.length > longestName * 4 ? '' : fold(button.textContent);
  const name = text === '' ? (button.getAttribute('value') ?? '') : text;
  return name.length > longestName ? '' : name.toLowerCase();
}

/**
 * The text of the smallest element round `found` that says something in the words of `asking`; `null` where only the
 * whole page does, a story's text included.
 */
function boxAround(found: Element, { words }: Asking): string | null {
  for (
    let at: Element | null = found;
    at !== null && at.localName !== 'body';
    at = at.parentElement
  ) {
    const text = fold(at.textContent);
    if (comparableLength(text) >= enough + nameOf(found).length && words.test(text)) return text;
  }
  return null;
}

/** The texts of the boxes in which `document` asks for something. */
export function askingBoxes(document: Document, asking: Asking): string[] {
  const buttons = [...document.querySelectorAll(pressed)].filter((button) =>
    asking.buttons.has(nameOf(button)),
  );
  const found = [...buttons, ...document.querySelectorAll(asking.field)];
  return [...new Set(found.map((each) => boxAround(each, asking)).filter((box) => box !== null))];
}

import { putInPlaceOf } from '../put-nodes';

/** What asks for something has no place in a story; its words were the page's. */
const controls = 'button, input, select, textarea, datalist';
const headings = 'h1, h2, h3, h4, h5, h6';

const hasWords = (node: Node | null): boolean =>
  node !== null && node.nodeType === 3 && (node.textContent ?? '').trim() !== '';

/** Whether `control` is all there is in a heading. Where it has others beside it, their words are not even compared. */
function isHeadline(control: Element): boolean {
  let at = control;
  while (!at.matches(headings)) {
    const { parentElement } = at;
    if (parentElement?.childElementCount !== 1) return false;
    at = parentElement;
  }
  return at.textContent.trim() === control.textContent.trim();
}

/**
 * Whether a control is a part of what is told: a picture that it enlarges, a section's headline that it folds, a word
 * that it explains.
 */
function isTold(control: Element): boolean {
  if (control.localName !== 'button') return false;
  if (control.querySelector('img') !== null) return true;
  if (control.closest(headings) !== null) return isHeadline(control);
  return hasWords(control.previousSibling) && hasWords(control.nextSibling);
}

/** Takes controls out of `body`, and gives their words; what is told by means of one stays in its place. */
export function dropControls(body: Element): string[] {
  const dropped: string[] = [];
  for (const control of body.querySelectorAll(controls)) {
    if (isTold(control)) {
      putInPlaceOf(control, control.childNodes);
      continue;
    }
    dropped.push(control.textContent);
    control.remove();
  }
  return dropped;
}

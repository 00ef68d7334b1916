import { putInPlaceOf } from '../put-nodes';

/** What asks for something has no place in a story; its words were the page's. */
const controls = 'button, input, select, textarea, datalist';
const headings = 'h1, h2, h3, h4, h5, h6';

const hasWords = (node: Node | null): boolean =>
  node !== null && node.nodeType === 3 && (node.textContent ?? '').trim() !== '';

/**
 * Whether a control is a part of what is told: a picture that it enlarges, a section's headline that it folds, a word
 * that it explains.
 */
function isTold(control: Element): boolean {
  if (control.localName !== 'button') return false;
  if (control.querySelector('img') !== null) return true;
  const heading = control.closest(headings);
  if (heading !== null) return heading.textContent.trim() === control.textContent.trim();
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

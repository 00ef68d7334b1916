import { blockAttribute } from '../place';
import { type Portions, portions } from '../portions';
import { putInto } from '../put-nodes';

/** Browsers build each of them from parts of their own: 20,000 hold the popup for 1.5 s. A long list of questions has 100. */
const most = 500;

function plainly(element: Element): void {
  const box = element.ownerDocument.createElement('div');
  for (const name of ['lang', 'dir', 'id', blockAttribute])
    if (element.hasAttribute(name)) box.setAttribute(name, element.getAttribute(name) ?? '');
  putInto(box, element.childNodes);
  element.replaceWith(box);
}

/** Has what `details` of `body` hold stand there openly, from the one on that is too many. */
export function* boundDetails(body: Element): Portions<void> {
  const isDone = portions(100);
  for (const details of [...body.querySelectorAll('details')].slice(most)) {
    if (isDone()) yield;
    for (const summary of details.querySelectorAll('summary')) plainly(summary);
    plainly(details);
  }
}

import { segmentsIn } from '../prepare/streaming';

/** Characters a person could see in `element`; what data and fallbacks hold is no text. */
function lengthOf(element: Element): number {
  let length = element.textContent.trim().length;
  for (const silent of element.querySelectorAll('script, style, noscript'))
    length -= silent.textContent.length;
  return Math.max(0, length);
}

/** The outermost of `elements`. */
const outermost = (elements: ReadonlySet<Element>): Element[] =>
  [...elements].filter((element) => {
    for (let at = element.parentElement; at !== null; at = at.parentElement)
      if (elements.has(at)) return false;
    return true;
  });

/** Takes from `element` what hides it in the markup, which Readability would go by. */
export function unhideMarkup(element: Element): void {
  for (const name of ['style', 'hidden', 'aria-hidden']) element.removeAttribute(name);
}

/** Characters in sight from which on a page does show something; a curtain leaves a logo and a menu. */
const leastSeen = 1_000;

/**
 * Lifts the curtain of a page that shows nothing until a script does so: where nearly all of the text is
 * out of sight, that says nothing about any part of it. What a streaming server sent late is no curtain: it
 * has its place, and what is hidden in it is.
 */
export function liftCurtain({ documentElement, body }: Document, hidden: Set<Element>): void {
  unhideMarkup(documentElement);
  unhideMarkup(body);
  if (hidden.size === 0) return;
  const unseen = outermost(hidden).reduce((sum, root) => sum + lengthOf(root), 0);
  const all = lengthOf(body);
  const isShown = all - unseen >= leastSeen || unseen <= all * 0.95;
  if (isShown || segmentsIn(body).length > 0) return;
  hidden.forEach(unhideMarkup);
  hidden.clear();
}

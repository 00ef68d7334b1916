import { nameOf } from './live-walk';

/**
 * What draws the formula that `element` says to screen readers alone: programs that set formulas make each out of letters
 * in boxes, or of glyphs in no text at all, and say beside it what it means.
 */
export function drawnFormula(element: Element): Element | undefined {
  if (nameOf(element) === 'form' || element.childElementCount !== 1) return undefined;
  if (element.firstElementChild?.localName !== 'math') return undefined;
  return (
    [element.previousElementSibling, element.nextElementSibling].find(
      (beside) => beside?.getAttribute('aria-hidden') === 'true',
    ) ?? undefined
  );
}

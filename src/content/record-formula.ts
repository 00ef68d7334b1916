import { formulaTexts } from '../core/prepare/close-formulas';
import { areWordsUnseen } from './put-away';

/**
 * Enters into `wordless` the parts of `formula`, which is seen, whose own words nobody sees. A phantom keeps room for
 * what it hides, in a story too. The parts stay: a fraction without its upper half is none.
 */
export function recordFormula(formula: Element, wordless: Set<Element>): void {
  for (const token of formula.querySelectorAll(formulaTexts)) {
    const isSeen =
      token.checkVisibility({ visibilityProperty: true }) &&
      !areWordsUnseen(getComputedStyle(token));
    if (!isSeen && token.closest('mphantom') === null) wordless.add(token);
  }
}

import type { Facts } from '../../../../src/core/detect/facts';
import { factsFor, reasons } from '../../../../tools/train/reasons';

const none = Object.fromEntries(
  Object.values(reasons)
    .flatMap(factsFor)
    .map((name) => [name, 0]),
);

/** The facts of a page that has nothing but `facts`. */
export const onlyFacts = (facts: Partial<Facts>): Facts =>
  ({ ...none, prose: 0, proseTexts: 0, ...facts }) as Facts;

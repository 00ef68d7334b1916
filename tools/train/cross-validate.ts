import type { Verdict } from '../../src/core/verdict';
import { weigh } from '../../src/core/detect/weigh';
import { foldOf } from '../corpus/folds';
import type { Example } from './example';
import { fitModel } from './fit-model';

/** A page with the verdict of a model that has seen no page of its site. */
export interface Unseen extends Example {
  readonly verdict: Verdict;
}

/** The verdicts on all examples, each by a model fitted to the sites of the other folds. */
export function crossValidate(
  examples: readonly Example[],
  folds: number,
  opensFrom: number,
): Unseen[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isTested = ({ domain }: Example): boolean => foldOf(domain, folds) === fold;
    const model = fitModel(
      examples.filter((example) => !isTested(example)),
      opensFrom,
    );
    return examples
      .filter(isTested)
      .map((example) => ({ ...example, verdict: weigh(example.facts, model) }));
  }).flat();
}

import { type Model, sureVerdict, weighAll, weighGlance } from '../../src/core/detect/weigh';
import type { Verdict } from '../../src/core/verdict';
import { foldOf } from '../corpus/folds';
import type { Example } from './example';
import { fitModel, type Thresholds } from './fit-model';

/** A page with the verdicts of a model that has seen no page of its site. */
export interface Unseen extends Example {
  /** What a glance alone would say. */
  readonly glance: Verdict;
  /** What everything that is counted says. */
  readonly all: Verdict;
  /** What is said: by a glance where that is sure. */
  readonly verdict: Verdict;
  readonly isSure: boolean;
}

/** What `model` says of a page. */
function ask(example: Example, model: Model): Unseen {
  const { seen, facts } = example;
  const sure = sureVerdict(seen, model);
  const all = weighAll(facts, model);
  const glance = weighGlance(seen, model);
  return { ...example, glance, all, verdict: sure ?? all, isSure: sure !== null };
}

/** The verdicts on all examples, each by a model fitted to the sites of the other folds. */
export function crossValidate(
  examples: readonly Example[],
  folds: number,
  thresholds: Thresholds,
): Unseen[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isTested = ({ domain }: Example): boolean => foldOf(domain, folds) === fold;
    const model = fitModel(
      examples.filter((example) => !isTested(example)),
      thresholds,
    );
    return examples.filter(isTested).map((example) => ask(example, model));
  }).flat();
}

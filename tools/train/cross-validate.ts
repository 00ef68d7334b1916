import { type Model, sureVerdict, weighAll, weighGlance } from '../../src/core/detect/weigh';
import type { Verdict } from '../../src/core/verdict';
import { foldOf } from '../corpus/folds';
import type { Example } from './example';
import { fitModel, type Thresholds, withThresholds } from './fit-model';

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

/** Pages of some sites, and a model fitted to the others. */
export interface Fold {
  readonly model: Model;
  readonly pages: readonly Example[];
}

/** Parts the examples by their sites, and fits a model for each part to all the others. */
export const fitFolds = (examples: readonly Example[], folds: number): Fold[] =>
  Array.from({ length: folds }, (_, fold) => {
    const isTested = ({ domain }: Example): boolean => foldOf(domain, folds) === fold;
    return {
      model: fitModel(examples.filter((example) => !isTested(example))),
      pages: examples.filter(isTested),
    };
  });

/** The verdicts on the pages of all `folds`, by models with these thresholds. */
export const crossValidate = (folds: readonly Fold[], thresholds: Thresholds): Unseen[] =>
  folds.flatMap(({ model, pages }) => {
    const sure = withThresholds(model, thresholds);
    return pages.map((page) => ask(page, sure));
  });

import type { FactName, Facts } from '../../src/core/detect/facts';
import { type Model, scaled, type Weight, weighGlance } from '../../src/core/detect/weigh';
import type { ReasonCode } from '../../src/core/verdict';
import type { Example } from './example';
import { biasFor, fitLogistic } from './logistic';
import { factsFor, reasons } from './reasons';

/** What a model learns from: facts of a page, and whether it is a story. */
export interface Labelled {
  readonly isStory: boolean;
  readonly facts: Partial<Facts>;
}

/** One fact to be fitted: which way it may speak, the most it counts as, and how far it spreads. */
interface Column {
  readonly code: ReasonCode;
  readonly name: FactName;
  readonly sign: 1 | -1;
  readonly most: number;
  readonly spread: number;
}

/**
 * How much weights are held down: of 100, 33, 20 and 10, the one with the best recall at a precision of 0.98,
 * cross-validated by site on the development pages; their F1 differ by 0.003.
 */
const penalty = 33;
/** A fact counts up to what all but one in a hundred pages have: what is rarer cannot be learned from. */
const commonest = 0.99;
/** Weights below this, for a fact one spread from none, are not worth counting; with 0.11 F1 was 0.004 less. */
const leastWeight = 0.08;

const rounded = (value: number): number => Number(value.toPrecision(2));

function columnOf(
  code: keyof typeof reasons,
  name: FactName,
  examples: readonly Labelled[],
): Column {
  const sign = reasons[code].speaks === 'for' ? 1 : -1;
  const values = examples.map(({ facts }) => Math.log1p(facts[name] ?? 0)).sort((a, b) => a - b);
  const common = values[Math.floor(commonest * (values.length - 1))] ?? 0;
  // What one page in a hundred has not even once is still a fact; then its rarest value is its only one.
  const most = rounded(common > 0 ? common : (values.at(-1) ?? 0));
  const capped = values.map((value) => Math.min(value, most));
  const mean = capped.reduce((sum, value) => sum + value, 0) / capped.length;
  const square = capped.reduce((sum, value) => sum + (value - mean) ** 2, 0) / capped.length;
  return { code, name, sign, most, spread: Math.sqrt(square) };
}

/**
 * Every page is learned from a second time as if it had nothing but its text, so that a page without names and
 * declarations is judged by that; a glance, which reads no text, is not sure of such a page. It costs 0.003 of F1 on
 * the development pages, which have both.
 */
const ofText = new Set<string>(factsFor(reasons['running-text']));

/** A page as if it had nothing but its text. */
function bare({ isStory, facts }: Labelled): Labelled {
  const ofIt = Object.entries(facts).filter(([name]) => ofText.has(name));
  return { isStory, facts: Object.fromEntries(ofIt) };
}

const allColumns = (examples: readonly Labelled[]): Column[] =>
  (Object.keys(reasons) as (keyof typeof reasons)[]).flatMap((code) =>
    factsFor(reasons[code]).map((name) => columnOf(code, name, examples)),
  );

/** Fits the weights of `columns`, in the facts' own units; `strength` is the weight of one spread. */
function fitColumns(columns: readonly Column[], examples: readonly Labelled[]) {
  const rows = examples.map(({ facts }) =>
    columns.map(({ name, most, spread }) => scaled(facts[name] ?? 0, most) / spread),
  );
  const labels = examples.map(({ isStory }) => isStory);
  const { bias, weights } = fitLogistic(rows, labels, penalty);
  return {
    bias,
    fitted: columns.map((column, at) => ({ column, strength: weights[at] ?? 0 })),
  };
}

type Fitted = ReturnType<typeof fitColumns>['fitted'];

/** The weights as a model has them: each fact under its reason. */
function byReason(fitted: Fitted): Model['weights'] {
  const weights: Partial<Record<ReasonCode, Partial<Record<FactName, Weight>>>> = {};
  for (const { column, strength } of fitted) {
    const { code, name, most, spread } = column;
    weights[code] = { ...weights[code], [name]: [rounded(strength / spread), most] };
  }
  return weights;
}

/**
 * The fit to `given`. Facts that turn out to speak the wrong way, or next to nothing, are left out one round after
 * another, until every one that stays speaks as its reason says.
 */
function fit(given: readonly Labelled[]): { bias: number; fitted: Fitted } {
  const examples = [...given, ...given.map(bare)];
  let columns = allColumns(examples).filter(({ spread }) => spread > 0);
  for (;;) {
    const { bias, fitted } = fitColumns(columns, examples);
    const kept = fitted.filter(({ column, strength }) => column.sign * strength >= leastWeight);
    if (kept.length === columns.length) return { bias: rounded(bias), fitted };
    columns = kept.map(({ column }) => column);
  }
}

/** The scores from which, and up to which, a model is sure of something. */
export interface Thresholds {
  readonly glance: { readonly opensFrom: number; readonly noStoryTo: number };
  readonly all: { readonly opensFrom: number };
}

/** With these a model is sure of nothing: for finding out what it should be. */
export const unsure: Thresholds = {
  glance: { opensFrom: 1, noStoryTo: 0 },
  all: { opensFrom: 1 },
};

/**
 * The model that `examples` give. A glance weighs the facts it finds as they are weighed among all of them; of its own
 * is the bias, which stands for those it does not find.
 */
export function fitModel(examples: readonly Example[], thresholds: Thresholds): Model {
  const { bias, fitted } = fit(examples);
  const weights = byReason(fitted);
  const all = { bias, ...thresholds.all };
  const glance = { bias: 0, ...thresholds.glance };
  const odds = examples.map(({ seen }) => {
    const { score } = weighGlance(seen, { all, glance, weights });
    return Math.log(score / (1 - score));
  });
  glance.bias = rounded(
    biasFor(
      odds,
      examples.map(({ isStory }) => isStory),
    ),
  );
  return { glance, all, weights };
}

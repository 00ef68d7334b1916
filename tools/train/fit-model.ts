import type { FactName, Facts } from '../../src/core/detect/facts';
import { type Model, scaled, type Weight, weighGlance } from '../../src/core/detect/weigh';
import type { ReasonCode } from '../../src/core/verdict';
import type { Example } from './example';
import { biasFor, fitLogistic } from './logistic';
import { factsFor, reasons } from './reasons';

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
  examples: readonly Example[],
): Column {
  const sign = reasons[code].speaks === 'for' ? 1 : -1;
  const values = examples.map(({ facts }) => Math.log1p(facts[name])).sort((a, b) => a - b);
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
function bare(example: Example): Example {
  const facts = Object.entries(example.facts).map(([name, fact]) => [
    name,
    ofText.has(name) ? fact : 0,
  ]);
  return { ...example, facts: Object.fromEntries(facts) as Facts };
}

const allColumns = (examples: readonly Example[]): Column[] =>
  (Object.keys(reasons) as (keyof typeof reasons)[]).flatMap((code) =>
    factsFor(reasons[code]).map((name) => columnOf(code, name, examples)),
  );

/** Fits the weights of `columns`, in the facts' own units; `strength` is the weight of one spread. */
function fitColumns(columns: readonly Column[], examples: readonly Example[]) {
  const rows = examples.map(({ facts }) =>
    columns.map(({ name, most, spread }) => scaled(facts[name], most) / spread),
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
function fit(given: readonly Example[]): { bias: number; fitted: Fitted } {
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

/** With these a model is sure of nothing: for finding out what it is to be sure of. */
export const unsure: Thresholds = {
  glance: { opensFrom: 1, noStoryTo: 0 },
  all: { opensFrom: 1 },
};

/**
 * The model that `examples` give, which is sure of nothing yet. A glance weighs the facts it finds as they are weighed
 * among all of them; of its own is the bias, which stands for those it does not find.
 */
export function fitModel(examples: readonly Example[]): Model {
  const { bias, fitted } = fit(examples);
  const unbiased: Model = {
    glance: { bias: 0, ...unsure.glance },
    all: { bias, ...unsure.all },
    weights: byReason(fitted),
  };
  const odds = examples.map(({ seen }) =>
    weighGlance(seen, unbiased).because.reduce((sum, { weight }) => sum + weight, 0),
  );
  const stories = examples.filter(({ isStory }) => isStory).length;
  const glance = { ...unbiased.glance, bias: rounded(biasFor(odds, stories)) };
  return { ...unbiased, glance };
}

/** `model`, sure of what `thresholds` say. */
export const withThresholds = (model: Model, { glance, all }: Thresholds): Model => ({
  ...model,
  glance: { ...model.glance, ...glance },
  all: { ...model.all, ...all },
});

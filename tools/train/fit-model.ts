import type { FactName, Facts } from '../../src/core/detect/facts';
import { factsFor, reasons } from '../../src/core/detect/reasons';
import { type Model, scaled } from '../../src/core/detect/weigh';
import type { Example } from './example';
import { fitLogistic } from './logistic';

/** One fact to be fitted: which way it may speak, the most it counts as, and how far it spreads. */
interface Column {
  readonly name: FactName;
  readonly sign: 1 | -1;
  readonly most: number;
  readonly spread: number;
}

/**
 * How much weights are held down: of 200, 100, 33 and 20, the one with the best F1 cross-validated by site on the
 * development pages.
 */
const penalty = 33;
/** A fact counts up to what all but one in a hundred pages have: what is rarer cannot be learned from. */
const commonest = 0.99;
/** Weights below this, for a fact one spread from none, change no verdict and only cost counting. */
const leastWeight = 0.02;

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

function columnOf(name: FactName, sign: 1 | -1, examples: readonly Example[]): Column {
  const values = examples.map(({ facts }) => Math.log1p(facts[name])).sort((a, b) => a - b);
  const common = values[Math.floor(commonest * (values.length - 1))] ?? 0;
  // What one page in a hundred has not even once is still a fact; then its rarest value is its only one.
  const most = rounded(common > 0 ? common : (values.at(-1) ?? 0));
  const capped = values.map((value) => Math.min(value, most));
  const mean = capped.reduce((sum, value) => sum + value, 0) / capped.length;
  const square = capped.reduce((sum, value) => sum + (value - mean) ** 2, 0) / capped.length;
  return { name, sign, most, spread: Math.sqrt(square) };
}

/**
 * Every page is learned from once more as if it had nothing but its text, so that a page without names and declarations
 * is judged by that; it counts so much of a page. Of 0.2, 0.4, 0.6 and 1, the one with the best F1 cross-validated.
 */
const bareCount = 0.2;
const ofText = new Set<string>(factsFor(reasons['running-text']));

/** A page as if it had nothing but its text. */
function bare(example: Example): Example {
  const facts = Object.entries(example.facts).map(([name, fact]) => [
    name,
    ofText.has(name) ? fact : 0,
  ]);
  return { ...example, count: bareCount, facts: Object.fromEntries(facts) as Facts };
}

const allColumns = (examples: readonly Example[]): Column[] =>
  Object.values(reasons).flatMap((reason) =>
    factsFor(reason).map((name) => columnOf(name, reason.speaks === 'for' ? 1 : -1, examples)),
  );

/** Fits the weights of `columns`, in the facts' own units; `strength` is the weight of one spread. */
function fitColumns(columns: readonly Column[], examples: readonly Example[]) {
  const rows = examples.map(({ facts }) =>
    columns.map(({ name, most, spread }) => scaled(facts[name], most) / spread),
  );
  const labels = examples.map(({ isStory }) => isStory);
  const { bias, weights } = fitLogistic(
    rows,
    labels,
    penalty,
    examples.map(({ count = 1 }) => count),
  );
  return {
    bias,
    fitted: columns.map((column, at) => ({ column, strength: weights[at] ?? 0 })),
  };
}

/**
 * The model that `examples` give. Facts that turn out to speak the wrong way, or next to nothing, are left out one
 * round after another, until every one that stays speaks as its reason says.
 */
export function fitModel(given: readonly Example[], opensFrom: number): Model {
  const examples = [...given, ...given.map(bare)];
  let columns = allColumns(examples).filter(({ spread }) => spread > 0);
  for (;;) {
    const { bias, fitted } = fitColumns(columns, examples);
    const kept = fitted.filter(({ column, strength }) => column.sign * strength >= leastWeight);
    if (kept.length === columns.length) {
      const weights = kept.map(({ column: { name, most, spread }, strength }) => [
        name,
        [rounded(strength / spread), most],
      ]);
      return { bias: rounded(bias), opensFrom, weights: Object.fromEntries(weights) as never };
    }
    columns = kept.map(({ column }) => column);
  }
}

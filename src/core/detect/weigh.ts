import type { Reason, ReasonCode, Verdict } from '../verdict';
import type { FactName, Facts } from './facts';
import { factsFor, reasons } from './reasons';

/** What training has found; `weights.json` is one. */
export interface Model {
  /** What is said of a page without any facts, in log odds. */
  readonly bias: number;
  /** The least score at which a page opens by itself. */
  readonly opensFrom: number;
  /** By fact: log odds for each unit of the fact's logarithm, and the most that logarithm counts as. */
  readonly weights: Readonly<Partial<Record<FactName, readonly [weight: number, most: number]>>>;
}

/** A fact as it is weighed: the first of anything says most, and one page's thousand no more than the corpus's most. */
export const scaled = (fact: number, most: number): number => Math.min(Math.log1p(fact), most);

/** Characters of running text without which nothing opens; 199 of 200 development articles have about as much. */
const leastProse = 500;

/** From here on a page is rather a story than not. */
const storyFrom = 0.5;

function sumOf(code: keyof typeof reasons, facts: Facts, { weights }: Model): number {
  let sum = 0;
  for (const name of factsFor(reasons[code])) {
    const [weight, most] = weights[name] ?? [0, 0];
    sum += weight * scaled(facts[name], most);
  }
  return sum;
}

/**
 * The verdict on a page by its facts. A reason's weight is its share in the log odds. Text starts from what is said
 * of a page without facts: too little of it is a reason too.
 */
export function weigh(facts: Facts, model: Model): Verdict {
  const because: Reason[] = [];
  let odds = 0;
  for (const key in reasons) {
    let code: ReasonCode = key as keyof typeof reasons;
    let weight = sumOf(code, facts, model);
    if (code === 'running-text') {
      weight += model.bias;
      if (weight < 0) code = 'little-text';
    }
    odds += weight;
    if (weight !== 0) because.push({ code, weight });
  }
  const score = 1 / (1 + Math.exp(-odds));
  const story = score >= storyFrom;
  const agrees = ({ weight }: Reason): boolean => weight > 0 === story;
  because.sort(
    (a, b) => Number(agrees(b)) - Number(agrees(a)) || Math.abs(b.weight) - Math.abs(a.weight),
  );
  // A site's own front page changes, and is rarely one story: it is left to the person.
  const opens = score >= model.opensFrom && facts.homeAddress === 0 && facts.prose >= leastProse;
  return { story, opens, score, because };
}

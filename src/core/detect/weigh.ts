import type { Reason, ReasonCode, Verdict } from '../verdict';
import type { FactName, Facts } from './facts';

/** Log odds for each unit of a fact's logarithm, and the most that logarithm counts as. */
export type Weight = readonly [weight: number, most: number];

/** What training has found; `weights.json` is one. */
export interface Model {
  /** What is said of a page without any facts, in log odds. */
  readonly bias: number;
  /** The least score at which a page opens by itself. */
  readonly opensFrom: number;
  /** The facts' weights, by the reason they are told as. */
  readonly weights: Readonly<
    Partial<Record<ReasonCode, Readonly<Partial<Record<FactName, Weight>>>>>
  >;
}

/** A fact as it is weighed: the first of anything says most, and one page's thousand no more than the corpus's most. */
export const scaled = (fact: number, most: number): number => Math.min(Math.log1p(fact), most);

/** Characters of running text without which nothing opens; 199 of 200 development articles have about as much. */
const leastProse = 500;

/** From here on a page is rather a story than not. */
const storyFrom = 0.5;

/**
 * The verdict on a page by its facts. A reason's weight is its share in the log odds. Text starts from what is said
 * of a page without facts: too little of it is a reason too.
 */
export function weigh(facts: Facts, { bias, opensFrom, weights }: Model): Verdict {
  const because: Reason[] = [];
  let odds = 0;
  for (const key in weights) {
    const code = key as ReasonCode;
    const ofCode = weights[code] ?? {};
    let weight = code === 'running-text' ? bias : 0;
    for (const name in ofCode) {
      const found = ofCode[name as FactName] as Weight;
      weight += found[0] * scaled(facts[name as FactName], found[1]);
    }
    odds += weight;
    const isLittle = code === 'running-text' && weight < 0;
    if (weight !== 0) because.push({ code: isLittle ? 'little-text' : code, weight });
  }
  const score = 1 / (1 + Math.exp(-odds));
  const story = score >= storyFrom;
  const agrees = ({ weight }: Reason): boolean => weight > 0 === story;
  because.sort(
    (a, b) => Number(agrees(b)) - Number(agrees(a)) || Math.abs(b.weight) - Math.abs(a.weight),
  );
  // A site's own front page changes, and is rarely one story: it is left to the person.
  const opens = score >= opensFrom && facts.homeAddress === 0 && facts.prose >= leastProse;
  return { story, opens, score, because };
}

import type { Reason, ReasonCode, Verdict } from '../verdict';
import type { FactName, Facts, GlanceFacts } from './facts';
import { leastProse } from './least-prose';

/** Log odds for each unit of a fact's logarithm, and the most that logarithm counts as. */
export type Weight = readonly [weight: number, most: number];

/** How a sum of weighed facts is judged. */
export interface Measure {
  /** What is said of a page without any of these facts, in log odds. */
  readonly bias: number;
  /** The least score at which a page opens by itself. */
  readonly opensFrom: number;
}

/** What training has found; `weights.json` is one. */
export interface Model {
  /** For the facts that a glance finds. */
  readonly glance: Measure & {
    /** The greatest score that is surely no story's. */
    readonly noStoryTo: number;
  };
  /** For all of them. */
  readonly all: Measure;
  /** The facts' weights, by the reason they are told as. */
  readonly weights: Readonly<
    Partial<Record<ReasonCode, Readonly<Partial<Record<FactName, Weight>>>>>
  >;
}

/** A fact as it is weighed: the first of anything says most, and one page's thousand no more than the corpus's most. */
export const scaled = (fact: number, most: number): number => Math.min(Math.log1p(fact), most);

/** From here on a page is rather a story than not. */
const storyFrom = 0.5;

/**
 * The verdict on a page by its facts, of which `prose` is the characters of its running text. A reason's weight is its
 * share in the log odds. Text starts from what is said of a page without facts: too little of it is a reason too.
 */
function weigh(
  facts: Partial<Facts>,
  prose: number,
  { bias, opensFrom }: Measure,
  { weights }: Model,
): Verdict {
  const because: Reason[] = [];
  let odds = bias;
  for (const key in weights) {
    const code = key as ReasonCode;
    const ofCode = weights[code] ?? {};
    let weight = 0;
    for (const name in ofCode) {
      const found = ofCode[name as FactName] as Weight;
      weight += found[0] * scaled(facts[name as FactName] ?? 0, found[1]);
    }
    odds += weight;
    const isOfText = code === 'running-text' && 'prose' in facts;
    if (isOfText) weight += bias;
    const isLittle = isOfText && weight < 0;
    if (weight !== 0) because.push({ code: isLittle ? 'little-text' : code, weight });
  }
  const score = 1 / (1 + Math.exp(-odds));
  const story = score >= storyFrom;
  const agrees = ({ weight }: Reason): boolean => weight > 0 === story;
  because.sort(
    (a, b) => Number(agrees(b)) - Number(agrees(a)) || Math.abs(b.weight) - Math.abs(a.weight),
  );
  // A site's own front page changes, and is rarely one story: it is left to the person.
  const opens = score >= opensFrom && !facts.homeAddress && prose >= leastProse;
  return { story, opens, score, because };
}

/** The verdict on a page by what a glance has seen of it. */
export const weighGlance = (seen: GlanceFacts, model: Model): Verdict =>
  weigh(seen, seen.paragraphText, model.glance, model);

/** The verdict on a page by all that has been counted of it. */
export const weighAll = (facts: Partial<Facts> & Pick<Facts, 'prose'>, model: Model): Verdict =>
  weigh(facts, facts.prose, model.all, model);

/**
 * The verdict at a glance, or `null` where that does not do. A story is surely one only with text: a page that waits for
 * a subscriber, or for its script, says as much of itself and has none.
 */
export function sureVerdict(seen: GlanceFacts, model: Model): Verdict | null {
  const verdict = weighGlance(seen, model);
  return verdict.opens || verdict.score <= model.glance.noStoryTo ? verdict : null;
}

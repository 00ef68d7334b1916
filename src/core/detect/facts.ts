import { addressFacts } from './address-facts';
import { declaredFacts } from './declared-facts';
import { headingFacts } from './heading-facts';
import { nameFacts, pageNameFacts } from './name-facts';
import { paragraphText } from './paragraph-text';
import { proseFacts } from './prose-facts';
import { structureFacts } from './structure-facts';
import { surveyOf } from './survey';

/** What a glance at a page finds: its address, what it says of itself, and how often there is what. */
export type GlanceFacts = ReturnType<typeof glanceFactsOf>;

/** Everything that is counted of a page before it is judged: none below 0, and 0 where there is nothing. */
export type Facts = ReturnType<typeof factsOf>;
export type FactName = keyof Facts;

/** Counts what the browser can count of `document` by itself; `url` is its address. */
export function glanceFactsOf(document: Document, url: string) {
  return {
    ...addressFacts(url),
    ...declaredFacts(document),
    ...pageNameFacts(document),
    ...structureFacts(document),
    paragraphText: paragraphText(document),
  };
}

/** Counts the rest, walking through `document`, which has a body, and is only read; `glance` is what has been counted. */
export function factsOf(document: Document, glance: GlanceFacts) {
  const survey = surveyOf(document.body);
  return {
    ...glance,
    ...proseFacts(survey.texts),
    ...nameFacts(survey.names),
    ...headingFacts(survey),
  };
}

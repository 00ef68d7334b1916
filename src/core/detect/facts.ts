import { addressFacts } from './address-facts';
import { declaredFacts } from './declared-facts';
import { nameFacts, pageNameFacts } from './name-facts';
import { proseFacts } from './prose-facts';
import { structureFacts } from './structure-facts';
import { surveyOf } from './survey';

/** Everything that is counted of a page before it is judged: none below 0, and 0 where there is nothing. */
export type Facts = ReturnType<typeof factsOf>;
export type FactName = keyof Facts;

/** Counts `document`, which has a body, and is only read; `url` is its address. */
export function factsOf(document: Document, url: string) {
  const survey = surveyOf(document.body);
  return {
    ...proseFacts(survey.texts),
    ...addressFacts(url),
    ...declaredFacts(document),
    ...nameFacts(survey.names),
    ...pageNameFacts(document),
    ...structureFacts(document, survey),
  };
}

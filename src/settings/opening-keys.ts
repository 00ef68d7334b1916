import { dismissalPrefix } from './dismissal';
import { keyOf } from './read';

/** Before the pages of a rule in its storage key. */
export const rulePrefix = 'rule.';

/** Whether what stands under a key has a say in which stories open by themselves. */
export const isAboutOpening = (key: string): boolean =>
  key.startsWith(rulePrefix) || key === keyOf('automatic');

/** Whether it has one in what the popup says of a site: its questions, too. */
export const isAboutSites = (key: string): boolean =>
  isAboutOpening(key) || key.startsWith(dismissalPrefix);

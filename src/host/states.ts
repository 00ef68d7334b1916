import type { Refusal } from '../core/article';
import type { MessageKey } from '../view/look';
import type { Unreachable } from '../tab/connect';

/** Everything the popup can show instead of a story. */
export type State =
  | 'looking'
  | Refusal
  | Unreachable
  /** A reader tab outlives the page it was opened from. */
  | 'page-gone';

interface StateTexts {
  readonly title: MessageKey;
  readonly why: MessageKey;
  /** Label of the button for the likely next step; what it does is the caller's. */
  readonly step?: MessageKey;
}

/** Each state's sentence, reason and next step. */
export const states: Readonly<Record<State, StateTexts>> = {
  looking: { title: 'state_looking', why: 'state_looking_why' },
  'still-loading': {
    title: 'state_still_loading',
    why: 'state_still_loading_why',
    step: 'readSoFar',
  },
  'not-a-story': {
    title: 'state_not_a_story',
    why: 'state_not_a_story_why',
    step: 'readAnyway',
  },
  'nothing-to-read': { title: 'state_nothing_to_read', why: 'state_nothing_to_read_why' },
  'too-large': { title: 'state_too_large', why: 'state_too_large_why' },
  'forbidden-page': { title: 'state_forbidden_page', why: 'state_forbidden_page_why' },
  'no-access': { title: 'state_no_access', why: 'state_no_access_why' },
  'page-gone': { title: 'state_page_gone', why: 'state_page_gone_why' },
  failed: { title: 'state_failed', why: 'state_failed_why', step: 'tryAgain' },
};

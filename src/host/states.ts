import type { PageRefusal } from '../core/article';
import type { ReasonCode } from '../core/verdict';
import type { MessageKey } from '../view/look';
import type { Unreachable } from '../tab/connect';

/** Everything that can be shown instead of a story. */
export type State =
  | 'looking'
  | PageRefusal
  | Unreachable
  /** Over this page stands the full view, and the story in it. */
  | 'in-full-view'
  /** A reader tab outlives the page it was opened from. */
  | 'page-gone';

/** What a person can do about a state, with the label of its button. */
export const steps = {
  readAnyway: 'readAnyway',
  readSoFar: 'readSoFar',
  tryAgain: 'tryAgain',
  loadAgain: 'loadAgain',
  openReaderView: 'openReaderView',
  leaveReaderView: 'leaveReaderView',
  openDetails: 'openDetails',
  closeFullView: 'backToPage',
  readAlways: 'alwaysHere',
  closeTab: 'closeTab',
  back: 'backToPage',
} as const satisfies Record<string, MessageKey>;

export type Step = keyof typeof steps;

/** What each step does, as far as whoever shows a state can do it. */
export type StateActions = Readonly<Partial<Record<Step, () => void>>>;

interface StateTexts {
  readonly title: MessageKey;
  readonly why: MessageKey;
  /** The likely next step first. A button is drawn for each that there is an action for. */
  readonly steps: readonly Step[];
}

/** What is said besides of a page that is no story: the most that speaks against it, as a sentence. */
export const reasons: Readonly<Partial<Record<ReasonCode, MessageKey>>> = {
  'little-text': 'because_little_text',
  'home-page': 'because_home_page',
  'declared-other': 'because_declared_other',
  teasers: 'because_teasers',
  shop: 'because_shop',
  forum: 'because_forum',
  documentation: 'because_documentation',
  offer: 'because_offer',
};

/** Each state's sentence, reason and next steps. */
export const states: Readonly<Record<State, StateTexts>> = {
  // Passes by itself: a button would be gone under the pointer.
  looking: { title: 'state_looking', why: 'state_looking_why', steps: [] },
  'still-loading': {
    title: 'state_still_loading',
    why: 'state_still_loading_why',
    steps: ['readSoFar', 'back'],
  },
  'not-a-story': {
    title: 'state_not_a_story',
    why: 'state_not_a_story_why',
    steps: ['readAnyway', 'back'],
  },
  'nothing-to-read': {
    title: 'state_nothing_to_read',
    why: 'state_nothing_to_read_why',
    steps: ['back'],
  },
  'too-large': { title: 'state_too_large', why: 'state_too_large_why', steps: ['back'] },
  pdf: { title: 'state_pdf', why: 'state_pdf_why', steps: ['back'] },
  image: { title: 'state_image', why: 'state_image_why', steps: ['back'] },
  media: { title: 'state_media', why: 'state_media_why', steps: ['back'] },
  svg: { title: 'state_svg', why: 'state_svg_why', steps: ['back'] },
  xml: { title: 'state_xml', why: 'state_xml_why', steps: ['back'] },
  'plain-text': {
    title: 'state_plain_text',
    why: 'state_plain_text_why',
    steps: ['readAnyway', 'back'],
  },
  'browser-page': { title: 'state_browser_page', why: 'state_browser_page_why', steps: ['back'] },
  store: { title: 'state_store', why: 'state_store_why', steps: ['openReaderView', 'back'] },
  'reserved-site': {
    title: 'state_reserved_site',
    why: 'state_reserved_site_why',
    steps: ['openReaderView', 'back'],
  },
  'restricted-site': {
    title: 'state_restricted_site',
    why: 'state_restricted_site_why',
    steps: ['openReaderView', 'back'],
  },
  'maybe-file': {
    title: 'state_maybe_file',
    why: 'state_maybe_file_why',
    steps: ['openDetails', 'back'],
  },
  'forbidden-page': {
    title: 'state_forbidden_page',
    why: 'state_forbidden_page_why',
    steps: ['openReaderView', 'back'],
  },
  'reader-view': {
    title: 'state_reader_view',
    why: 'state_reader_view_why',
    steps: ['leaveReaderView', 'back'],
  },
  'own-page': { title: 'state_own_page', why: 'state_own_page_why', steps: ['back'] },
  'in-full-view': {
    title: 'state_in_full_view',
    why: 'state_in_full_view_why',
    steps: ['closeFullView', 'readAlways'],
  },
  'load-error': {
    title: 'state_load_error',
    why: 'state_load_error_why',
    steps: ['loadAgain', 'back'],
  },
  'no-access': { title: 'state_no_access', why: 'state_no_access_why', steps: ['back'] },
  'page-gone': { title: 'state_page_gone', why: 'state_page_gone_why', steps: ['closeTab'] },
  failed: { title: 'state_failed', why: 'state_failed_why', steps: ['tryAgain', 'back'] },
};

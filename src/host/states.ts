import type { PageRefusal } from '../core/article';
import type { ReasonCode } from '../core/verdict';
import type { MessageKey } from '../view/look';
import type { Unreachable } from '../tab/connect';

/** Everything that can be shown instead of a story. */
export type State =
  | 'looking'
  /** The page's own script runs on and on, and until it stops nothing else can run there. */
  | 'busy'
  | PageRefusal
  | Unreachable
  /** Over this page stands the full view, and the story in it. */
  | 'in-full-view'
  /** A reader tab outlives the page it was opened from. */
  | 'page-gone';

/** What a person can do about a state. */
export type Step =
  | 'readAnyway'
  | 'readSoFar'
  | 'tryAgain'
  | 'loadAgain'
  | 'openReaderView'
  | 'leaveReaderView'
  | 'openDetails'
  | 'closeTab'
  | keyof typeof renamed;

/** Steps that are labelled by another message than the one called like them. */
const renamed = {
  closeFullView: 'backToPage',
  readAlways: 'alwaysHere',
  back: 'backToPage',
} as const satisfies Record<string, MessageKey>;

/** The label of a step's button. */
export const labelOf = (step: Step): MessageKey =>
  step in renamed
    ? renamed[step as keyof typeof renamed]
    : (step as Exclude<Step, keyof typeof renamed>);

/** What each step does, as far as whoever shows a state can do it. */
export type StateActions = Readonly<Partial<Record<Step, () => void>>>;

/** Messages have no dashes in their keys. */
type Underscored<Name extends string> = Name extends `${infer Start}-${infer Rest}`
  ? `${Start}_${Underscored<Rest>}`
  : Name;

/** A state's sentence and its reason: they are called like the state, and one that is missing does not compile. */
export function textsOf(state: State): { readonly title: MessageKey; readonly why: MessageKey } {
  const name = state.replaceAll('-', '_') as Underscored<State>;
  return { title: `state_${name}`, why: `state_${name}_why` };
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

/** Each state's next steps, the likely one first. A button is drawn for each that there is an action for. */
export const states: Readonly<Record<State, readonly Step[]>> = {
  // Passes by itself: a button would be gone under the pointer.
  looking: [],
  busy: ['back'],
  'still-loading': ['readSoFar', 'back'],
  'not-a-story': ['readAnyway', 'back'],
  'nothing-to-read': ['back'],
  'too-large': ['back'],
  pdf: ['back'],
  image: ['back'],
  media: ['back'],
  svg: ['back'],
  xml: ['back'],
  'plain-text': ['readAnyway', 'back'],
  'browser-page': ['back'],
  store: ['openReaderView', 'back'],
  'reserved-site': ['openReaderView', 'back'],
  'restricted-site': ['openReaderView', 'back'],
  'maybe-file': ['openDetails', 'back'],
  'forbidden-page': ['openReaderView', 'back'],
  'reader-view': ['leaveReaderView', 'back'],
  'own-page': ['back'],
  'in-full-view': ['closeFullView', 'readAlways'],
  'load-error': ['loadAgain', 'back'],
  'no-access': ['back'],
  'page-gone': ['closeTab'],
  failed: ['tryAgain', 'back'],
};

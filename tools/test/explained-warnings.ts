/** A warning of the add-on linter that stays, and why it may. */
export interface ExplainedWarning {
  /** The linter's name for it. */
  readonly code: string;
  /** The file it is about, below `dist/firefox`; the explanation holds nowhere else. */
  readonly file: string;
  /** How often it is raised there; once more would be something new. */
  readonly times: number;
  readonly reason: string;
}

const fromDomPurify =
  'DOMPurify parses what it is about to sanitise, where DOMParser is missing, into a document ' +
  'that belongs to no window.';

/** Every warning the built extension may raise. Anything else fails `npm test`. */
export const explainedWarnings: readonly ExplainedWarning[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: 'content/reader.js',
    times: 1,
    reason:
      'Readability puts its own copy of the page back before a second try. That copy belongs to no window, ' +
      'so nothing runs or loads there, and what comes out is sanitised before it is shown.',
  },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'popup/popup.js', times: 1, reason: fromDomPurify },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'reader/reader.js', times: 1, reason: fromDomPurify },
];

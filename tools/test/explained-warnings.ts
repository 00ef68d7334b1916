/** A warning of the add-on linter that stays, and why it may. */
export interface ExplainedWarning {
  /** The linter's name for it. */
  readonly code: string;
  /** The file it is about, below `dist/firefox`; the explanation holds nowhere else. */
  readonly file: string;
  readonly reason: string;
}

/** Every warning the built extension may raise. Anything else fails `npm test`. */
export const explainedWarnings: readonly ExplainedWarning[] = [];

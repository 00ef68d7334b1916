/** What `detect` says of a page. */
export interface Verdict {
  readonly story: boolean;
  /** Sure enough to open by itself where the person wants that: a higher bar than `story`. */
  readonly opens: boolean;
  /** From 0 (certainly no story) to 1. */
  readonly score: number;
  /** What spoke for the verdict, strongest first, then what spoke against it, strongest first. */
  readonly because: readonly Reason[];
}

export interface Reason {
  readonly code: ReasonCode;
  /** Share in the log odds of the score; negative where it speaks against a story. */
  readonly weight: number;
}

export type ReasonCode =
  | 'running-text'
  | 'little-text'
  | 'story-address'
  | 'home-page'
  | 'declared-story'
  | 'declared-other'
  | 'author-and-date'
  | 'story-parts'
  | 'teasers'
  | 'shop'
  | 'forum'
  | 'documentation'
  | 'offer';

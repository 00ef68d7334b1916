import type { Dismissals } from '../settings/dismissal';
import type { Settings } from '../settings/schema';
import type { SiteRule } from '../settings/site-rules';

/** To what the person has given access. */
export interface Access {
  /** Match patterns, as the browser holds them. */
  readonly origins: readonly string[];
  readonly isEverywhere: boolean;
  /** Of the sites with a rule those whose pages Lede may read. */
  readonly sites: ReadonlySet<string>;
}

/** All that the page shows. */
export interface Kept {
  readonly settings: Settings;
  readonly rules: readonly SiteRule[];
  readonly dismissals: Dismissals;
  readonly access: Access;
}

/** A part of the page: drawn once, and then shown again with every change of what is kept. */
export interface Part {
  readonly section: HTMLElement;
  readonly show: (kept: Kept) => void;
}

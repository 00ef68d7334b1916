import type { Counted } from './facts-in-page';

/** One page to learn from, or to be asked about. */
export interface Example extends Counted {
  readonly id: string;
  /** The site it is from: pages of one site are alike, so they are never on both sides of a test. */
  readonly domain: string;
  readonly pageType: string;
  readonly isStory: boolean;
}

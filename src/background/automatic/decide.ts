import type { Seen } from '../../messages/protocol';
import type { Settings } from '../../settings/schema';
import type { Does } from '../../settings/site-rules';

/** What is remembered of a tab's page, by its address. */
export interface Visit {
  /** Whether the full view stood over it when it was last seen. */
  readonly isOpen: boolean;
  /** Whether the person has closed it here. */
  readonly wasClosed: boolean;
}

export interface Circumstances {
  readonly mode: Settings['automatic'];
  /** What the rule for this address says; `null` where there is none. */
  readonly does: Does | null;
  readonly seen: Seen;
  readonly visit: Visit;
  /** The window is private, and Lede has not been allowed to open stories by itself there. */
  readonly isOffLimits: boolean;
  /** The person came here by a link of a story, or asked for this page to be read. */
  readonly isFollowed: boolean;
}

export type Decision =
  | 'open'
  /** A badge, and a question in the popup. */
  | 'ask'
  | 'leave';

/** Why it never opens, each with its reason; looked at one by one, so that the first that holds is the answer. */
const never: readonly ((around: Circumstances) => boolean)[] = [
  // They are doing something with the page as it is.
  ({ seen }) => seen.acted,
  // It would hide the place that they came for.
  ({ seen }) => seen.hasPlace,
  // Back and Forward show a page as it was left.
  ({ seen, visit }) => seen.arrival === 'back' && !visit.isOpen,
  ({ visit }) => visit.wasClosed,
  ({ isOffLimits }) => isOffLimits,
];

/** Whether a page that was just seen opens in reader mode by itself. */
export function decide(around: Circumstances): Decision {
  const { mode, does, seen, visit, isFollowed } = around;
  if (never.some((holds) => holds(around))) return 'leave';
  if (seen.arrival === 'back' && visit.isOpen) return 'open';
  if (isFollowed) return seen.story ? 'open' : 'leave';
  if (mode === 'off' || !seen.opens || does === 'never') return 'leave';
  if (does === 'ask') return 'ask';
  return does === 'always' || mode === 'every' ? 'open' : 'leave';
}

import type { KeptPlace } from './place/both-sides';

/**
 * What the content script keeps of its document: nothing but where the person was. It is held in
 * memory, is gone with the document, and is written nowhere.
 */
export interface DocumentState {
  /** Tells this script from one that a reload of the extension has cut off from it. */
  readonly isAlive: () => boolean;
  kept: KeptPlace | null;
}

type Carrier = typeof globalThis & { ledeState?: DocumentState };

/** The state an earlier injection into this document left, whether or not that script still lives. */
export const earlierState = (): DocumentState | undefined => (globalThis as Carrier).ledeState;

/** Makes `state` the one later injections find. Only this extension's scripts share these globals. */
export function keepState(state: DocumentState): void {
  (globalThis as Carrier).ledeState = state;
}

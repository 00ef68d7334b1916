/** Passed through `storage.session` from the popup to the worker: no message gets out of a popup that closes. */

/** What a person meant by the click that asks for access. */
export interface Intent {
  /** The site on which stories are to open always. */
  readonly site: string;
  /** What was asked for, to be given in full. */
  readonly origins: readonly string[];
  /** The tab whose page they were looking at. */
  readonly tabId: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export const intentKey = 'intent';

/** Milliseconds. The browser's question waits for no longer than a person thinks about it. */
export const intentLifetime = 120_000;

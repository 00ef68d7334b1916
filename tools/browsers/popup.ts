/** The extension's open popup. Everything here runs in, or acts on, the popup's own page. */
export interface Popup {
  /**
   * Runs a function in the popup's page, past its CSP; JSON goes in and out. Stubs must be set on
   * `window`: in Firefox a bare global assignment does not reach the page.
   */
  evaluate<Args extends unknown[], R>(
    fn: (...args: Args) => R | Promise<R>,
    ...args: Args
  ): Promise<R>;
  /** Waits until the function returns true there; throws TimeoutError naming it. */
  waitFor<Args extends unknown[]>(
    fn: (...args: Args) => boolean,
    options?: WaitOptions,
    ...args: Args
  ): Promise<void>;
  /** Evaluates a script's source, such as axe-core's, as the page itself. */
  addScript(source: string): Promise<void>;
  /** Scrolls to the first match and clicks its middle, as a mouse does. */
  click(selector: string): Promise<void>;
  /** Presses a key as a keyboard does: a DOM key value ('Tab', 'PageDown', ' '), or 'Shift+Tab'. */
  press(key: string): Promise<void>;
  /** Writes a PNG of the popup at its real size. */
  screenshot(path: string): Promise<void>;
  size(): Promise<{ width: number; height: number }>;
  /** Closes the popup as going back to the page does. Closing a closed one is fine. */
  close(): Promise<void>;
  readonly isOpen: () => Promise<boolean>;
}

export interface WaitOptions {
  /** Default 10,000. */
  timeoutMs?: number;
}

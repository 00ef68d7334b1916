/** A page of the extension, wherever it stands. Everything here runs in, or acts on, that page. */
export interface ExtensionPage {
  /**
   * Runs a function in the page, past its CSP; JSON goes in and out. Stubs must be set on `window`:
   * in Firefox a bare global assignment does not reach the page. It is no gesture of a user's.
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
  /** Scrolls to the first match and clicks its middle, as a mouse does: what covers it gets it. */
  click(selector: string): Promise<void>;
  /**
   * Presses a key as a keyboard does, for whatever has the focus: a DOM key value ('Tab',
   * 'PageDown', ' '), or with modifiers 'Shift+Tab', 'Control+='.
   */
  press(key: string): Promise<void>;
  /** Writes a PNG of what a person sees of it, at its real size. */
  screenshot(path: string): Promise<void>;
  readonly isOpen: () => Promise<boolean>;
}

export interface WaitOptions {
  /** Default 10,000. */
  timeoutMs?: number;
}

import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { callSource, parseResult } from './call-source';
import type { ExtensionPage, WaitOptions } from './extension-page';
import { pressOn } from './keyboard';
import { waitForTrue } from './wait-for-true';

/** A page of the extension that stands in a tab: framed by the tab's page, or as that page itself. */
export class ChromiumFrame implements ExtensionPage {
  readonly #page: Page;
  readonly #frame: Frame;

  constructor(page: Page, frame: Frame) {
    this.#page = page;
    this.#frame = frame;
  }

  readonly isOpen = (): Promise<boolean> =>
    Promise.resolve(!this.#page.isClosed() && this.#page.frames().includes(this.#frame));

  async evaluate<Args extends unknown[], R>(
    fn: (...args: Args) => R | Promise<R>,
    ...args: Args
  ): Promise<R> {
    return parseResult(await this.#run(callSource(fn, args))) as R;
  }

  waitFor<Args extends unknown[]>(
    fn: (...args: Args) => boolean,
    options: WaitOptions = {},
    ...args: Args
  ): Promise<void> {
    return waitForTrue(this, fn, options, args);
  }

  async addScript(source: string): Promise<void> {
    await this.#run(`${source}\n;undefined`);
  }

  async click(selector: string): Promise<void> {
    await this.#frame.click(selector);
  }

  async press(key: string): Promise<void> {
    await pressOn(this.#page, key);
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  /**
   * The driver's own way makes every evaluation a user's gesture, after which Back no longer skips
   * an entry that the page made by itself. A frame of the extension has a session to itself.
   */
  async #run(expression: string): Promise<unknown> {
    const { client } = this.#frame as unknown as { client: CDPSession };
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: false,
    });
    if (exceptionDetails === undefined) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
}

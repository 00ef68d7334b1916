import type { Page } from 'puppeteer-core';
import { callSource, parseResult } from './call-source';
import { PopupClosedError } from './errors';
import type { WaitOptions } from './extension-page';
import { pressOn } from './keyboard';
import type { Popup } from './popup';
import { waitForTrue } from './wait-for-true';
import { waitUntil } from './wait';

/** A popup as a page of the DevTools protocol, with real mouse and key events. */
export class ChromiumPopup implements Popup {
  readonly #page: Page;
  readonly #opener: Page;

  constructor(page: Page, opener: Page) {
    this.#page = page;
    this.#opener = opener;
  }

  readonly isOpen = (): Promise<boolean> => Promise.resolve(!this.#page.isClosed());

  async evaluate<Args extends unknown[], R>(
    fn: (...args: Args) => R | Promise<R>,
    ...args: Args
  ): Promise<R> {
    const source = callSource(fn, args);
    return parseResult(await this.#whileOpen(() => this.#page.evaluate(source))) as R;
  }

  waitFor<Args extends unknown[]>(
    fn: (...args: Args) => boolean,
    options: WaitOptions = {},
    ...args: Args
  ): Promise<void> {
    return waitForTrue(this, fn, options, args);
  }

  async addScript(source: string): Promise<void> {
    await this.#whileOpen(() => this.#page.evaluate(`${source}\n;undefined`));
  }

  /** A click that closes the popup (a link's) never gets its answer, yet has happened. */
  async click(selector: string): Promise<void> {
    await this.#page.click(selector).catch((error: unknown) => {
      if (!this.#page.isClosed()) throw error;
    });
  }

  async press(key: string): Promise<void> {
    await this.#whileOpen(() => pressOn(this.#page, key));
  }

  async screenshot(path: string): Promise<void> {
    await this.#whileOpen(() => this.#page.screenshot({ path }));
  }

  size(): Promise<{ width: number; height: number }> {
    return this.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
  }

  /** Chromium closes a popup when its tab is activated, as a click into the page does. */
  async close(): Promise<void> {
    await this.#opener.bringToFront();
    await waitUntil('the popup to close', () => this.#page.isClosed());
  }

  async #whileOpen<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (cause) {
      if (!this.#page.isClosed()) throw cause;
      throw new PopupClosedError('The popup closed before it answered.', { cause });
    }
  }
}

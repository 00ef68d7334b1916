import type { Browser } from 'puppeteer-core';
import { callSource, parseResult } from './call-source';
import { Bidi } from './firefox-bidi';
import type { ChromeWindow } from './firefox-chrome-window';

/**
 * Runs functions in the browser's own window, with its full rights: the way to the toolbar, the
 * menus and the popup, which no driver of Firefox offers as pages.
 */
export class ChromeScope {
  readonly #bidi: Bidi;
  readonly #context: string;

  private constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.#context = context;
  }

  /** Finds the browser's window; needs --remote-allow-system-access. */
  static async of(browser: Browser): Promise<ChromeScope> {
    const bidi = new Bidi(browser);
    const contexts = await bidi.contexts({ 'moz:scope': 'chrome' });
    const browserWindow = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (browserWindow === undefined) throw new Error('Firefox shows no browser window.');
    return new ChromeScope(bidi, browserWindow.context);
  }

  /** Calls `fn` there with the window and JSON arguments; its JSON result comes back. */
  async run<Args extends unknown[], R>(
    fn: (window: ChromeWindow, ...args: Args) => R | Promise<R>,
    ...args: Args
  ): Promise<R> {
    const source = callSource(fn, args, ['window']);
    return parseResult(await this.#bidi.evaluate(this.#context, source)) as R;
  }
}

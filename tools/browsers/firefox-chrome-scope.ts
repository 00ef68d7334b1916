import type { Browser } from 'puppeteer-core';
import { callSource, parseResult } from './call-source';
import type { ChromeWindow } from './firefox-chrome-window';

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface ContextTree {
  contexts: { context: string; url: string }[];
}

type Evaluation =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/**
 * Runs functions in the browser's own window, with its full rights: the way to the toolbar, the
 * menus and the popup, which no driver of Firefox offers as pages.
 */
export class ChromeScope {
  readonly #connection: Connection;
  readonly #context: string;

  private constructor(connection: Connection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  /** Finds the browser's window; needs --remote-allow-system-access. */
  static async of(browser: Browser): Promise<ChromeScope> {
    // The driver keeps the connection out of its types, yet there is no other way to this scope.
    const { connection } = browser as unknown as { connection: Connection };
    const reply = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = reply.result as ContextTree;
    const browserWindow = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (browserWindow === undefined) throw new Error('Firefox shows no browser window.');
    return new ChromeScope(connection, browserWindow.context);
  }

  /** Calls `fn` there with the window and JSON arguments; its JSON result comes back. */
  async run<Args extends unknown[], R>(
    fn: (window: ChromeWindow, ...args: Args) => R | Promise<R>,
    ...args: Args
  ): Promise<R> {
    const reply = await this.#connection.send('script.evaluate', {
      target: { context: this.#context },
      awaitPromise: true,
      expression: callSource(fn, args, ['window']),
    });
    const evaluation = reply.result as Evaluation;
    if (evaluation.type === 'exception') {
      // Every scope an error passes through puts its name before the message once more.
      throw new Error(evaluation.exceptionDetails.text.replace(/^(Error: )+/, ''));
    }
    return parseResult(evaluation.result.value) as R;
  }
}

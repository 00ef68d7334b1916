import type { Browser, Page } from 'puppeteer-core';

/** A tab's page, a frame in it, or Firefox's own window. */
export interface BidiContext {
  readonly context: string;
  readonly url: string;
  readonly children?: readonly BidiContext[] | null;
}

type Evaluation =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** The parts of WebDriver BiDi that the driver does not offer: every context, and no false gestures. */
export class Bidi {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    // The driver keeps the connection out of its types, yet there is no other way to it.
    const { connection } = browser as unknown as { connection: Connection };
    this.#connection = connection;
  }

  /** The contexts at the top, or the one with this id, each with all it frames. */
  async contexts(params: object = {}): Promise<readonly BidiContext[]> {
    const { result } = await this.#connection.send('browsingContext.getTree', params);
    return (result as { contexts: BidiContext[] }).contexts;
  }

  /** Evaluates an expression as the context's own script, past its CSP; a promise is awaited. */
  async evaluate(context: string, expression: string): Promise<unknown> {
    const { result } = await this.#connection.send('script.evaluate', {
      target: { context },
      awaitPromise: true,
      expression,
    });
    const evaluation = result as Evaluation;
    if (evaluation.type === 'success') return evaluation.result.value;
    // Every scope an error passes through puts its name before the message once more.
    throw new Error(evaluation.exceptionDetails.text.replace(/^(Error: )+/, ''));
  }
}

/** The id of a page's own context, which the driver knows and does not tell. */
export const contextOf = (page: Page): string =>
  (page.mainFrame() as unknown as { _id: string })._id;

import type { Page } from 'puppeteer-core';
import { callSource, parseResult } from './call-source';
import type { ExtensionPage, WaitOptions } from './extension-page';
import { contextOf, type Bidi } from './firefox-bidi';
import { pressOn } from './keyboard';
import { middleOf } from './middle-of';
import { waitForTrue } from './wait-for-true';

/** Where a page's left upper corner is on the screen; only Firefox tells. */
const corner = '[mozInnerScreenX, mozInnerScreenY]';

/**
 * A page of the extension that stands in a tab: framed by the tab's page, or as that page itself.
 * The driver loses sight of such a frame when it moves to the extension's process.
 */
export class FirefoxPageFrame implements ExtensionPage {
  readonly #bidi: Bidi;
  readonly #page: Page;
  readonly #context: string;

  constructor(bidi: Bidi, page: Page, context: string) {
    this.#bidi = bidi;
    this.#page = page;
    this.#context = context;
  }

  readonly isOpen = async (): Promise<boolean> => {
    try {
      return (await this.#bidi.contexts({ root: this.#context })).length > 0;
    } catch {
      // A context that is gone is an error there.
      return false;
    }
  };

  async evaluate<Args extends unknown[], R>(
    fn: (...args: Args) => R | Promise<R>,
    ...args: Args
  ): Promise<R> {
    return parseResult(await this.#bidi.evaluate(this.#context, callSource(fn, args))) as R;
  }

  waitFor<Args extends unknown[]>(
    fn: (...args: Args) => boolean,
    options: WaitOptions = {},
    ...args: Args
  ): Promise<void> {
    return waitForTrue(this, fn, options, args);
  }

  async addScript(source: string): Promise<void> {
    await this.#bidi.evaluate(this.#context, `${source}\n;undefined`);
  }

  /** Clicked in the tab, not in the frame, so that something over the frame is met. */
  async click(selector: string): Promise<void> {
    const [x, y] = await this.evaluate(middleOf, selector);
    const inner = await this.#cornerOf(this.#context);
    const outer = await this.#cornerOf(contextOf(this.#page));
    await this.#page.mouse.click(x + inner[0] - outer[0], y + inner[1] - outer[1]);
  }

  async press(key: string): Promise<void> {
    await pressOn(this.#page, key);
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  async #cornerOf(context: string): Promise<[number, number]> {
    const json = await this.#bidi.evaluate(context, `JSON.stringify(${corner})`);
    return parseResult(json) as [number, number];
  }
}

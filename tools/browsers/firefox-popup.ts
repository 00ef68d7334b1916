import { writeFile } from 'node:fs/promises';
import { callSource, parseResult } from './call-source';
import { PopupClosedError } from './errors';
import type { WaitOptions } from './extension-page';
import type { ChromeScope } from './firefox-chrome-scope';
import { askFrame, frameScriptUrl } from './firefox-frame';
import { clickAt, drawPopup, pressKeys } from './firefox-input';
import { closePanels, isShown } from './firefox-popup-panel';
import { keyEvents } from './key-events';
import { middleOf } from './middle-of';
import type { Popup } from './popup';
import { waitForTrue } from './wait-for-true';
import { waitUntil } from './wait';

/** A popup by way of the panel it is shown in, found by the id it was marked with. */
export class FirefoxPopup implements Popup {
  readonly #chromeScope: ChromeScope;
  readonly #mark: string;
  #requests = 0;

  constructor(chromeScope: ChromeScope, mark: string) {
    this.#chromeScope = chromeScope;
    this.#mark = mark;
  }

  readonly isOpen = (): Promise<boolean> => this.#chromeScope.run(isShown, this.#mark);

  async evaluate<Args extends unknown[], R>(
    fn: (...args: Args) => R | Promise<R>,
    ...args: Args
  ): Promise<R> {
    return parseResult(await this.#ask(callSource(fn, args))) as R;
  }

  waitFor<Args extends unknown[]>(
    fn: (...args: Args) => boolean,
    options: WaitOptions = {},
    ...args: Args
  ): Promise<void> {
    return waitForTrue(this, fn, options, args);
  }

  async addScript(source: string): Promise<void> {
    await this.#ask(`${source}\n;undefined`);
  }

  async click(selector: string): Promise<void> {
    const [x, y] = await this.evaluate(middleOf, selector);
    await this.#whileOpen(() => this.#chromeScope.run(clickAt, this.#mark, x, y));
    await this.#settle();
  }

  async press(key: string): Promise<void> {
    await this.#whileOpen(() => this.#chromeScope.run(pressKeys, this.#mark, keyEvents(key)));
    await this.#settle();
  }

  async screenshot(path: string): Promise<void> {
    const background = await this.evaluate(() => {
      const roots = [document.documentElement, document.body];
      const colours = roots.map((root) => getComputedStyle(root).backgroundColor);
      return colours.find((colour) => colour !== 'rgba(0, 0, 0, 0)') ?? 'white';
    });
    const png = await this.#whileOpen(() =>
      this.#chromeScope.run(drawPopup, this.#mark, background),
    );
    await writeFile(path, png, 'base64');
  }

  size(): Promise<{ width: number; height: number }> {
    return this.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
  }

  async close(): Promise<void> {
    await waitUntil('the popup to close', async () => {
      if (!(await this.isOpen())) return true;
      await this.#chromeScope.run(closePanels);
      return false;
    });
  }

  async #ask(source: string): Promise<string | undefined> {
    this.#requests += 1;
    const id = this.#requests;
    return this.#whileOpen(() =>
      this.#chromeScope.run(askFrame, this.#mark, frameScriptUrl, id, source),
    );
  }

  /** Events reach the popup's process later; an answer from there comes after them. */
  async #settle(): Promise<void> {
    await this.evaluate(() => undefined).catch((error: unknown) => {
      if (!(error instanceof PopupClosedError)) throw error;
    });
  }

  async #whileOpen<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (cause) {
      if (await this.isOpen()) throw cause;
      throw new PopupClosedError('The popup closed before it answered.', { cause });
    }
  }
}

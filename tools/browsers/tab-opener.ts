import type { Browser, Page } from 'puppeteer-core';

/** Opens tabs, beginning with the empty one a browser starts with, so that it does not stay about. */
export class TabOpener {
  readonly #browser: Browser;
  #usedFirst = false;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** An empty tab in front. */
  async openBlank(): Promise<Page> {
    const [first] = this.#usedFirst ? [] : await this.#browser.pages();
    this.#usedFirst = true;
    const page = first?.url() === 'about:blank' ? first : await this.#browser.newPage();
    await page.bringToFront();
    return page;
  }
}

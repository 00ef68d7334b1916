import { TargetType, type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import { ChromiumFrame } from './chromium-frame';
import { backButton, forwardButton, historyIndex } from './chromium-history';
import { chooseMenuItem } from './chromium-menu';
import { ChromiumPopup } from './chromium-popup';
import { type Desktop, needDesktop } from './desktop';
import type { ExtensionPage } from './extension-page';
import type { Popup } from './popup';
import { selectedText } from './menu-points';
import type { BrowserSession, ColorScheme, MenuItem } from './session';
import { TabOpener } from './tab-opener';
import { waitUntil } from './wait';

/** Chromium by way of the DevTools protocol, which reaches popups and workers like pages. */
export class ChromiumSession implements BrowserSession {
  readonly kind = 'chromium';
  readonly version: string;
  readonly extensionOrigin: string;
  readonly closed: Promise<void>;
  readonly #browser: Browser;
  readonly #extension: Extension;
  readonly #popupUrl: string;
  readonly #popupTargets = new WeakSet<Target>();
  readonly #tabs: TabOpener;
  readonly #desktop: Desktop | undefined;
  #scheme: ColorScheme = 'light';

  constructor(
    browser: Browser,
    extension: Extension,
    popupPath: string,
    version: string,
    closed: Promise<void>,
    desktop?: Desktop,
  ) {
    this.#browser = browser;
    this.#extension = extension;
    this.#tabs = new TabOpener(browser);
    this.version = version.replace(/^.*\//, '');
    this.extensionOrigin = `chrome-extension://${extension.id}`;
    this.#popupUrl = `${this.extensionOrigin}/${popupPath}`;
    this.closed = closed;
    this.#desktop = desktop;
  }

  async openPage(url: string): Promise<Page> {
    const page = await this.#tabs.openBlank();
    await this.#prefer(page);
    await page.goto(url);
    return page;
  }

  async triggerToolbarButton(page: Page): Promise<void> {
    await page.bringToFront();
    await waitUntil('the former popup to close', () => this.#openPopups().length === 0);
    await page.triggerExtensionAction(this.#extension);
  }

  async clickToolbarButton(page: Page): Promise<Popup> {
    await this.triggerToolbarButton(page);
    const target = await waitUntil('the popup to open', () => this.#findPopupTarget());
    this.#popupTargets.add(target);
    const popupPage = await target.asPage();
    await this.#prefer(popupPage);
    await waitUntil('the popup to load', () =>
      popupPage.evaluate(() => document.readyState === 'complete'),
    );
    return new ChromiumPopup(popupPage, page);
  }

  async clickContextMenuItem(page: Page, item: MenuItem): Promise<void> {
    const text = item.on === 'selection' ? await page.evaluate(selectedText) : undefined;
    const popup = await this.clickToolbarButton(page);
    await popup.close();
    const target = await this.#browser.waitForTarget(
      (one) =>
        one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(this.extensionOrigin),
    );
    const worker = await target.worker();
    if (worker === null) throw new Error('The extension has no worker.');
    await worker.evaluate(chooseMenuItem, item.id, text);
  }

  async pressShortcut(page: Page, keys: string): Promise<void> {
    await page.bringToFront();
    await needDesktop(this.#desktop).press(keys);
  }

  async answerAccessQuestion(isAllowed: boolean): Promise<void> {
    const desktop = needDesktop(this.#desktop);
    // The question opens with its "Deny", and is not seen by any driver.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    if (isAllowed) await desktop.press('Tab');
    await desktop.press('Enter');
  }

  goBack(page: Page): Promise<void> {
    return this.#travel(page, backButton);
  }

  goForward(page: Page): Promise<void> {
    return this.#travel(page, forwardButton);
  }

  historyIndex(page: Page): Promise<number> {
    return historyIndex(page);
  }

  readerFrame(page: Page): Promise<ExtensionPage | undefined> {
    const frame = page
      .frames()
      .find((one) => one !== page.mainFrame() && one.url().startsWith(`${this.extensionOrigin}/`));
    return Promise.resolve(frame && new ChromiumFrame(page, frame));
  }

  async readerTab(path: string): Promise<ExtensionPage | undefined> {
    const target = this.#browser
      .targets()
      .findLast(
        (one) =>
          one.type() === TargetType.PAGE && one.url().startsWith(`${this.extensionOrigin}/${path}`),
      );
    const page = await target?.asPage();
    return page && new ChromiumFrame(page, page.mainFrame());
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    this.#scheme = scheme;
    const popups = await Promise.all(this.#openPopups().map((target) => target.asPage()));
    await Promise.all(
      [...(await this.#browser.pages()), ...popups].map((page) => this.#prefer(page)),
    );
  }

  openTabs(): Promise<string[]> {
    const tabs = this.#browser
      .targets()
      .filter((target) => target.type() === TargetType.PAGE && !this.#popupTargets.has(target));
    return Promise.resolve(tabs.map((target) => target.url()));
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.closed;
  }

  async #travel(page: Page, [x, y]: readonly [number, number]): Promise<void> {
    await page.bringToFront();
    const before = await historyIndex(page);
    await needDesktop(this.#desktop).clickAt(x, y);
    await waitUntil('the tab to travel', async () => (await historyIndex(page)) !== before);
  }

  #openPopups(): Target[] {
    return this.#browser.targets().filter((target) => this.#popupTargets.has(target));
  }

  /** The popup's page may be open in a tab as well; that one was there before the click. */
  #findPopupTarget(): Target | undefined {
    return this.#browser
      .targets()
      .findLast(
        (target) => target.type() === TargetType.PAGE && target.url().startsWith(this.#popupUrl),
      );
  }

  #prefer(page: Page): Promise<void> {
    return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.#scheme }]);
  }
}

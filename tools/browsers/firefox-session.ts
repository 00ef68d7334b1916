import type { Browser, Page } from 'puppeteer-core';
import { type Desktop, needDesktop } from './desktop';
import type { ExtensionPage } from './extension-page';
import { Bidi, contextOf } from './firefox-bidi';
import type { ChromeScope } from './firefox-chrome-scope';
import { focusPage, historyIndex, middleOfButton } from './firefox-history';
import { activateMenuItem } from './firefox-menu';
import { FirefoxPageFrame } from './firefox-page-frame';
import { FirefoxPopup } from './firefox-popup';
import { answerQuestion, clickAction, closePanels, markOpenPopup } from './firefox-popup-panel';
import { firefoxUuid } from './firefox-prefs';
import type { Popup } from './popup';
import { pointInSelection, pointOfLink, pointOfPage } from './menu-points';
import type { BrowserSession, ColorScheme, MenuItem } from './session';
import { TabOpener } from './tab-opener';
import { waitUntil } from './wait';

/** Where the context menu is opened. */
const pointsOf = { page: pointOfPage, selection: pointInSelection, link: pointOfLink };

/** Firefox by way of WebDriver BiDi for pages, and of its own window's scope for everything else. */
export class FirefoxSession implements BrowserSession {
  readonly kind = 'firefox';
  readonly version: string;
  readonly extensionOrigin = `moz-extension://${firefoxUuid}`;
  readonly closed: Promise<void>;
  readonly #browser: Browser;
  readonly #chromeScope: ChromeScope;
  readonly #bidi: Bidi;
  readonly #desktop: Desktop | undefined;
  readonly #geckoId: string;
  readonly #tabs: TabOpener;
  #popupCount = 0;

  constructor(
    browser: Browser,
    chromeScope: ChromeScope,
    geckoId: string,
    version: string,
    closed: Promise<void>,
    desktop?: Desktop,
  ) {
    this.#browser = browser;
    this.#chromeScope = chromeScope;
    this.#geckoId = geckoId;
    this.#tabs = new TabOpener(browser);
    this.version = version.replace(/^.*\//, '');
    this.closed = closed;
    this.#bidi = new Bidi(browser);
    this.#desktop = desktop;
  }

  async openPage(url: string): Promise<Page> {
    const page = await this.#tabs.openBlank();
    await page.goto(url);
    // The first tab leaves the keyboard in the address bar, from where no page can take it.
    await this.#chromeScope.run(focusPage);
    return page;
  }

  async triggerToolbarButton(page: Page): Promise<void> {
    await page.bringToFront();
    await waitUntil('the former popup to close', () => this.#chromeScope.run(closePanels));
    await this.#chromeScope.run(clickAction, this.#geckoId);
  }

  async clickToolbarButton(page: Page): Promise<Popup> {
    await this.triggerToolbarButton(page);
    this.#popupCount += 1;
    const mark = `lede-popup-${this.#popupCount}`;
    await waitUntil('the popup to open', () => this.#chromeScope.run(markOpenPopup, mark));
    const popup = new FirefoxPopup(this.#chromeScope, mark);
    await popup.waitFor(
      (origin) => document.readyState === 'complete' && location.origin === origin,
      {},
      this.extensionOrigin,
    );
    return popup;
  }

  async clickContextMenuItem(page: Page, item: MenuItem): Promise<void> {
    await page.bringToFront();
    const { x, y } = await page.evaluate(pointsOf[item.on ?? 'page']);
    await page.mouse.click(x, y, { button: 'right' });
    await waitUntil(`the menu item "${item.title}"`, () =>
      this.#chromeScope.run(activateMenuItem, item.title),
    );
  }

  async pressShortcut(page: Page, keys: string): Promise<void> {
    await page.bringToFront();
    await this.#chromeScope.run(focusPage);
    await needDesktop(this.#desktop).press(keys);
  }

  async answerAccessQuestion(isAllowed: boolean): Promise<void> {
    await waitUntil('the question', () => this.#chromeScope.run(answerQuestion, isAllowed));
  }

  goBack(page: Page): Promise<void> {
    return this.#travel(page, 'back-button');
  }

  goForward(page: Page): Promise<void> {
    return this.#travel(page, 'forward-button');
  }

  historyIndex(): Promise<number> {
    return this.#chromeScope.run(historyIndex);
  }

  async readerFrame(page: Page): Promise<ExtensionPage | undefined> {
    const [tab] = await this.#bidi.contexts({ root: contextOf(page) });
    const frame = tab?.children?.find(({ url }) => url.startsWith(`${this.extensionOrigin}/`));
    return frame && new FirefoxPageFrame(this.#bidi, page, frame.context);
  }

  async readerTab(path: string): Promise<ExtensionPage | undefined> {
    const contexts = await this.#bidi.contexts();
    const tab = contexts.findLast(({ url }) => url.startsWith(`${this.extensionOrigin}/${path}`));
    const pages = await this.#browser.pages();
    const page = pages.find((one) => contextOf(one) === tab?.context);
    return tab && page && new FirefoxPageFrame(this.#bidi, page, tab.context);
  }

  /** Set as the system's own look, which popups follow too; overriding pages' look leaves them. */
  async setColorScheme(scheme: ColorScheme): Promise<void> {
    await this.#chromeScope.run(
      (window, dark) => {
        window.Services.prefs.setIntPref('ui.systemUsesDarkTheme', dark);
      },
      scheme === 'dark' ? 1 : 0,
    );
  }

  openTabs(): Promise<string[]> {
    return this.#chromeScope.run((window) =>
      window.gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec),
    );
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.closed;
  }

  async #travel(page: Page, button: string): Promise<void> {
    await page.bringToFront();
    const before = await this.historyIndex();
    const [x, y] = await this.#chromeScope.run(middleOfButton, button);
    await needDesktop(this.#desktop).clickAt(x, y);
    await waitUntil('the tab to travel', async () => (await this.historyIndex()) !== before);
  }
}

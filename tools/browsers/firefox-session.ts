import type { Browser, Page } from 'puppeteer-core';
import type { ChromeScope } from './firefox-chrome-scope';
import { activateMenuItem } from './firefox-menu';
import { FirefoxPopup } from './firefox-popup';
import { clickAction, closePanels, markOpenPopup } from './firefox-popup-panel';
import { firefoxUuid } from './firefox-prefs';
import type { Popup } from './popup';
import type { BrowserSession, ColorScheme, MenuItem } from './session';
import { TabOpener } from './tab-opener';
import { waitUntil } from './wait';

/** Firefox by way of WebDriver BiDi for pages, and of its own window's scope for everything else. */
export class FirefoxSession implements BrowserSession {
  readonly kind = 'firefox';
  readonly version: string;
  readonly extensionOrigin = `moz-extension://${firefoxUuid}`;
  readonly closed: Promise<void>;
  readonly #browser: Browser;
  readonly #chromeScope: ChromeScope;
  readonly #geckoId: string;
  readonly #tabs: TabOpener;
  #popupCount = 0;

  constructor(
    browser: Browser,
    chromeScope: ChromeScope,
    geckoId: string,
    version: string,
    closed: Promise<void>,
  ) {
    this.#browser = browser;
    this.#chromeScope = chromeScope;
    this.#geckoId = geckoId;
    this.#tabs = new TabOpener(browser);
    this.version = version.replace(/^.*\//, '');
    this.closed = closed;
  }

  async openPage(url: string): Promise<Page> {
    const page = await this.#tabs.openBlank();
    await page.goto(url);
    return page;
  }

  async clickToolbarButton(page: Page): Promise<Popup> {
    await page.bringToFront();
    await waitUntil('the former popup to close', () => this.#chromeScope.run(closePanels));
    await this.#chromeScope.run(clickAction, this.#geckoId);
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
    await page.mouse.click(5, 5, { button: 'right' });
    await waitUntil(`the menu item "${item.title}"`, () =>
      this.#chromeScope.run(activateMenuItem, item.title),
    );
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
}

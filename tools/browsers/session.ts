import type { Page } from 'puppeteer-core';
import { launchChromium } from './chromium';
import { MissingSoftwareError } from './errors';
import type { ExtensionPage } from './extension-page';
import { findBrowser } from './find';
import { launchFirefox } from './firefox';
import { browserNames, type BrowserKind } from './kinds';
import type { Popup } from './popup';

/** An entry the extension put into the page's context menu. */
export interface MenuItem {
  /** The id it was created with; Chromium needs it. */
  readonly id: string;
  /** The text the user sees; Firefox needs it. */
  readonly title: string;
  /**
   * Where the menu is opened: anywhere on the page (the default), on the text selected there, or on the first link
   * (Firefox only: Chromium's menus cannot be driven, and no script may do what a click on a link's entry does).
   */
  readonly on?: 'page' | 'selection' | 'link';
}

/** A running browser with the extension loaded, the same for both kinds. */
export interface BrowserSession {
  readonly kind: BrowserKind;
  readonly version: string;
  /** Such as chrome-extension://id or moz-extension://uuid, without a trailing slash. */
  readonly extensionOrigin: string;
  /** Resolves once the browser is gone, closed by `close()` or by its user. */
  readonly closed: Promise<void>;
  /** Opens an address in a tab in front and waits for its load event. */
  openPage(url: string): Promise<Page>;
  /** Brings the page to the front and clicks the toolbar button, which grants activeTab; the popup opens. */
  clickToolbarButton(page: Page): Promise<Popup>;
  /** The same click, where it opens no popup or nothing is wanted of it. */
  triggerToolbarButton(page: Page): Promise<void>;
  /**
   * Chooses the extension's item from the page's context menu. Firefox does so for real. In Chromium
   * no driver reaches that menu, so the toolbar button is clicked for the grant, its popup closed,
   * and the item's event dispatched in the worker: this tests the handler, not the menu.
   */
  clickContextMenuItem(page: Page, item: MenuItem): Promise<void>;
  /**
   * Presses the extension's shortcut ('Alt+R') with real keys, which grants activeTab as in life. The
   * page has the focus before. This and the two below need a window (`headless: false`) and xdotool.
   */
  pressShortcut(page: Page, keys: string): Promise<void>;
  /**
   * Answers the browser's question whether the extension may have more access, as a person does: in Chromium with
   * real keys, which needs a window; in Firefox by its own buttons.
   */
  answerAccessQuestion(isAllowed: boolean): Promise<void>;
  /**
   * Clicks the browser's own Back button, and waits until the tab is at another entry of its history.
   * A driver's traversal would not do: only the button skips entries made without a user's gesture.
   */
  goBack(page: Page): Promise<void>;
  /** Clicks the Forward button, as `goBack` does with the other. */
  goForward(page: Page): Promise<void>;
  /** Which entry of its history the tab of `page`, which is in front, stands at: the browser's own count. */
  historyIndex(page: Page): Promise<number>;
  /** The extension's page framed in `page`, in closed shadow roots too, if there is one. */
  readerFrame(page: Page): Promise<ExtensionPage | undefined>;
  /** The extension's page at `path` in a tab of its own, however it came there, the newest first. */
  readerTab(path: string): Promise<ExtensionPage | undefined>;
  /** What the user prefers, for the pages and popups there are and those to come. */
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** The addresses of the open tabs, popups left out. */
  openTabs(): Promise<string[]>;
  close(): Promise<void>;
}

export type ColorScheme = 'light' | 'dark';

export interface LaunchOptions {
  /** Default true. */
  headless?: boolean;
  /** The virtual display of a headed run (`VirtualDisplay.name`), else the environment's is used. */
  display?: string;
  /** False where the caller ends the session on Ctrl+C itself; else the process ends. */
  endOnInterrupt?: boolean;
}

/**
 * Starts a browser with a fresh profile and the unpacked extension in `extensionDir`. The browser
 * must be there already (`ensureBrowser`): nothing is fetched here.
 */
export async function launch(
  kind: BrowserKind,
  extensionDir: string,
  options: LaunchOptions = {},
): Promise<BrowserSession> {
  const executablePath = findBrowser(kind);
  if (executablePath === undefined) {
    throw new MissingSoftwareError(`There is no ${browserNames[kind]} here; npm test brings one.`);
  }
  const start = kind === 'chromium' ? launchChromium : launchFirefox;
  return await start(executablePath, extensionDir, options);
}

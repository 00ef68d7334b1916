import browser from 'webextension-polyfill';

/** All that a browser tells of a tab whose page it lets no script into. */
export interface TabFacts {
  /** Chromium withholds it for pages that a click cannot give access to; Firefox only where the click's access ended. */
  readonly url: string | undefined;
  /** Chromium says so of a page that has crashed: its tab has a notice in place of it, and the address still. */
  readonly isUnloaded: boolean;
  /** In Firefox some icons are its own: of its PDF viewer, of its notices in place of a page. */
  readonly icon: string;
  /** Firefox alone knows whether it could read the page itself; elsewhere `undefined`. */
  readonly isArticle: boolean | undefined;
  readonly isInReaderView: boolean;
  /** The browser's words for refusing a script; empty where it ran none without a word. */
  readonly refusal: string;
  /** Whether the person lets Lede into files. Firefox needs no such leave after a click, and says no. */
  readonly mayReadFiles: boolean;
  /** Where Lede's own pages are. */
  readonly ownOrigin: string;
}

/** Asks the browser for everything that may tell why the page of a tab refused, with `refusal`. */
export async function gatherFacts(tabId: number, refusal: string): Promise<TabFacts> {
  const [tab, mayReadFiles] = await Promise.all([
    browser.tabs.get(tabId),
    browser.extension.isAllowedFileSchemeAccess(),
  ]);
  return {
    url: tab.url,
    isUnloaded: tab.status === 'unloaded',
    icon: tab.favIconUrl ?? '',
    isArticle: tab.isArticle,
    isInReaderView: tab.isInReaderMode ?? false,
    refusal,
    mayReadFiles,
    ownOrigin: browser.runtime.getURL(''),
  };
}

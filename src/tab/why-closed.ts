import type { TabFacts } from './facts';

/** What keeps scripts out of a tab's page. */
export type Closed =
  /** One of the browser's own pages. */
  | 'browser-page'
  /** A shop for extensions, which browsers keep to themselves. */
  | 'store'
  /** One of the sites that Firefox closes to every extension. */
  | 'reserved-site'
  /** Firefox: a site with restrictions, which the person can lift; or its viewer of JSON, which looks the same. */
  | 'restricted-site'
  /** Chromium: a file, as far as Lede can tell, and the person has not let it into files. */
  | 'maybe-file'
  /** The browser's viewer. */
  | 'pdf'
  /** Firefox's own reader. */
  | 'reader-view'
  | 'own-page'
  /** A notice that the browser shows where a page could not be loaded, or has crashed. */
  | 'load-error'
  /** The click's access has ended. */
  | 'no-access'
  /** Something else that is kept from extensions. */
  | 'forbidden-page';

/** Where Chromium's and its kin's extensions come from, as far as it is not known by the refusal. */
const stores = /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore)(?:\/|$)/;

/** The preference `extensions.webextensions.restrictedDomains` of Firefox 153, less its store. */
const reservedHosts = new Set([
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);

/** Schemes of what Firefox itself is made of. */
const builtIn = new Set(['about:', 'chrome:', 'resource:']);

/** Icons that no page can have: Firefox gives them to what it shows in a page's place. */
const icons = 'chrome://global/skin/icons/';
const pdfIcon = `${icons}pdf.svg`;

const isPage = (protocol: string): boolean => /^(?:https?|file):$/.test(protocol);

/** Firefox, which tells the address of every page that was clicked on, and no reasons. */
function inFirefox({ url, icon, isInReaderView, isArticle, refusal }: TabFacts): Closed {
  if (isInReaderView) return 'reader-view';
  if (url === undefined) return 'no-access';
  const { protocol, hostname, pathname } = new URL(url);
  if (builtIn.has(protocol)) return 'browser-page';
  if (!isPage(protocol)) return 'forbidden-page';
  if (icon !== pdfIcon && icon.startsWith(icons)) return 'load-error';
  if (hostname === 'addons.mozilla.org') return 'store';
  if (reservedHosts.has(hostname)) return 'reserved-site';
  // A page that has crashed is still what it was, and takes scripts without a word.
  if (isArticle === true && refusal === '') return 'load-error';
  if (icon === pdfIcon || /\.pdf$/i.test(pathname)) return 'pdf';
  return protocol === 'file:' ? 'forbidden-page' : 'restricted-site';
}

/** Chromium, which gives reasons, and withholds most addresses. */
function inChromium({ url = '', isUnloaded, refusal, mayReadFiles }: TabFacts): Closed {
  if (isUnloaded || refusal.includes('showing error page')) return 'load-error';
  if (refusal.includes('gallery') || stores.test(url)) return 'store';
  // Its kin name these pages after themselves; another extension's page has a hyphen in its scheme.
  if (/Cannot access an? \w+:\/\/ URL/.test(refusal)) return 'browser-page';
  const isUnknown = url === '' && refusal.startsWith('Cannot access contents of');
  return isUnknown && !mayReadFiles ? 'maybe-file' : 'forbidden-page';
}

/** Why a page refused scripts. Where two reasons look alike, the state for both is true of either. */
export function whyClosed(facts: TabFacts): Closed {
  if (facts.url?.startsWith(facts.ownOrigin) === true) return 'own-page';
  return facts.isArticle === undefined ? inChromium(facts) : inFirefox(facts);
}

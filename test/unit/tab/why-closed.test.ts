import { expect, test } from '@jest/globals';
import type { TabFacts } from '../../../src/tab/facts';
import { whyClosed } from '../../../src/tab/why-closed';

/*
 * What Chromium 156 and Firefox 153 told of each page after a click on the toolbar button, with `activeTab` and
 * without `tabs`; the end-to-end tests of the states bring most of them about for real.
 */
const common = { icon: '', isUnloaded: false, isInReaderView: false, mayReadFiles: true };
const chromium: TabFacts = {
  ...common,
  url: undefined,
  isArticle: undefined,
  refusal:
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
  ownOrigin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/',
};
const firefox: TabFacts = {
  ...common,
  url: 'https://pages.example/a',
  isArticle: false,
  refusal: 'Missing host permission for the tab',
  mayReadFiles: false,
  ownOrigin: 'moz-extension://1ede0000-0000-4000-8000-00000000f0f0/',
};
const icons = 'chrome://global/skin/icons';

test.each<[page: string, told: Partial<TabFacts>, why: string]>([
  ['chrome://version/', { refusal: 'Cannot access a chrome:// URL' }, 'browser-page'],
  ['edge://settings/', { refusal: 'Cannot access a edge:// URL' }, 'browser-page'],
  [
    'the store',
    {
      url: 'https://chromewebstore.google.com/',
      refusal: 'The extensions gallery cannot be scripted.',
    },
    'store',
  ],
  ['the store, in other words', { url: 'https://chromewebstore.google.com/detail/a' }, 'store'],
  ['the store’s old place', { url: 'https://chrome.google.com/webstore/category' }, 'store'],
  ['another of that host', { url: 'https://chrome.google.com/webstores' }, 'forbidden-page'],
  [
    'a page that did not load',
    { url: 'http://127.0.0.1:9/', refusal: 'Frame with ID 0 is showing error page' },
    'load-error',
  ],
  [
    'a page that has crashed',
    { url: 'https://pages.example/', isUnloaded: true, mayReadFiles: false },
    'load-error',
  ],
  [
    'another extension',
    { refusal: 'Cannot access a chrome-extension:// URL of different extension' },
    'forbidden-page',
  ],
  ['its own page', { url: `${chromium.ownOrigin}reader/reader.html#a` }, 'own-page'],
  ['a file, without access', { mayReadFiles: false }, 'maybe-file'],
  ['about:blank, without access to files', { mayReadFiles: false }, 'maybe-file'],
  ['about:blank, view-source: and data:', {}, 'forbidden-page'],
  [
    'a site that a policy closes',
    {
      url: 'https://intranet.example/',
      mayReadFiles: false,
      refusal: 'This page cannot be scripted due to an ExtensionsSettings policy.',
    },
    'forbidden-page',
  ],
])('Chromium: %s', (_page, told, why) => {
  expect(whyClosed({ ...chromium, ...told })).toBe(why);
});

test.each<[page: string, told: Partial<TabFacts>, why: string]>([
  ['about:license', { url: 'about:license', refusal: '' }, 'browser-page'],
  ['about:neterror', { url: 'about:neterror?e=x', icon: `${icons}/info.svg` }, 'browser-page'],
  ['chrome://browser', { url: 'chrome://browser/content/browser.xhtml' }, 'browser-page'],
  ['resource://gre', { url: 'resource://gre/' }, 'browser-page'],
  ['view-source:', { url: 'view-source:https://pages.example/a' }, 'forbidden-page'],
  ['another extension', { url: 'moz-extension://another/a.html' }, 'forbidden-page'],
  ['its own page', { url: `${firefox.ownOrigin}reader/reader.html#a` }, 'own-page'],
  ['the store', { url: 'https://addons.mozilla.org/firefox/', isArticle: true }, 'store'],
  ['a site of Mozilla’s', { url: 'https://support.mozilla.org/kb/a' }, 'reserved-site'],
  ['a site with restrictions', {}, 'restricted-site'],
  ['a site with restrictions, and an icon', { icon: 'https://a.example/x' }, 'restricted-site'],
  ['a PDF', { icon: `${icons}/pdf.svg` }, 'pdf'],
  ['a PDF on this device', { url: 'file:///a', icon: `${icons}/pdf.svg` }, 'pdf'],
  ['a PDF where icons are off', { url: 'https://pages.example/a.PDF?b' }, 'pdf'],
  [
    'a PDF that did not load',
    { url: 'https://a.example/a.pdf', icon: `${icons}/info.svg` },
    'load-error',
  ],
  ['a page that did not load', { icon: `${icons}/info.svg` }, 'load-error'],
  ['a page with a broken certificate', { icon: `${icons}/warning.svg` }, 'load-error'],
  ['a story that has crashed', { isArticle: true, refusal: '' }, 'load-error'],
  ['a viewer of Firefox’s', { refusal: '' }, 'restricted-site'],
  ['a file that refuses', { url: 'file:///a.html' }, 'forbidden-page'],
  [
    'Reader View',
    { url: 'about:reader?url=https%3A%2F%2Fa.example', isInReaderView: true },
    'reader-view',
  ],
  ['a page that has gone elsewhere since', { url: undefined }, 'no-access'],
])('Firefox: %s', (_page, told, why) => {
  expect(whyClosed({ ...firefox, ...told })).toBe(why);
});

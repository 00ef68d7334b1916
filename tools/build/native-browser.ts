import type { Browser } from 'webextension-polyfill';

declare const browser: Browser | undefined;
declare const chrome: Browser;

/**
 * Stands in builds in the place of `webextension-polyfill`, which gives the sources one name and its types: both
 * browsers that a build is for answer with promises by themselves, and the wrapper would be a tenth of the popup.
 */
export default typeof browser === 'undefined' ? chrome : browser;

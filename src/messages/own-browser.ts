import type { Browser } from 'webextension-polyfill';

type Own = Pick<Browser, 'i18n' | 'runtime'>;
type Carrier = typeof globalThis & { browser?: Partial<Own>; chrome?: Partial<Own> };

const { browser, chrome } = globalThis as Carrier;

const isOwn = (found: Partial<Own> | undefined): found is Own => found?.runtime !== undefined;

/**
 * What both browsers give a script of an extension, by the same names and with the same promises; `undefined` where
 * this is none. For what is put into pages: there the polyfill would weigh more than all that is asked of it.
 */
export const ownBrowser: Own | undefined = [browser, chrome].find(isOwn);

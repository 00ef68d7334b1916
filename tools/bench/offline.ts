import { type PlainChromium, startChromium } from '../browsers/plain-chromium';

/**
 * No name leads anywhere but to this machine, so nothing a saved page names is ever asked for;
 * invented publishers live here too.
 */
const rules = 'MAP *.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE *.localhost';

/** Starts a headless Chromium that reaches nothing outside, with switches of one's own. */
export const startOffline = (switches: readonly string[] = []): Promise<PlainChromium> =>
  startChromium([`--host-resolver-rules=${rules}`, ...switches]);

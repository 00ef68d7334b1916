import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments } from '../browsers/chromium-arguments';
import { whenClosed } from '../browsers/closing';
import { ensureBrowser } from '../browsers/ensure';
import { createProfile } from '../browsers/profile';

/**
 * No name leads anywhere but to this machine, so nothing a saved page names is ever asked for;
 * invented publishers live here too.
 */
const rules = 'MAP *.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE *.localhost';

/** A browser that reaches nothing outside; `closed` resolves once it has ended and is cleaned up. */
export interface Offline {
  readonly browser: Browser;
  readonly closed: Promise<void>;
}

/** Starts a headless Chromium that reaches nothing outside, with switches of one's own. */
export async function startOffline(switches: readonly string[] = []): Promise<Offline> {
  const profile = createProfile();
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    pipe: true,
    enableExtensions: true,
    userDataDir: profile.path,
    defaultViewport: null,
    args: [...chromiumArguments(), `--host-resolver-rules=${rules}`, ...switches],
  });
  return { browser, closed: whenClosed(browser, profile) };
}

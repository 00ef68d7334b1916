import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments } from './chromium-arguments';
import { whenClosed } from './closing';
import { ensureBrowser } from './ensure';
import { createProfile } from './profile';

/** A browser of one's own; `closed` resolves once it has ended and is cleaned up. */
export interface PlainChromium {
  readonly browser: Browser;
  readonly closed: Promise<void>;
}

/** Starts a headless Chromium with a fresh profile, no extension in it, and switches of one's own. */
export async function startChromium(switches: readonly string[] = []): Promise<PlainChromium> {
  const profile = createProfile();
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    pipe: true,
    enableExtensions: true,
    userDataDir: profile.path,
    defaultViewport: null,
    args: [...chromiumArguments(), ...switches],
  });
  return { browser, closed: whenClosed(browser, profile) };
}

import puppeteer, { type Browser } from 'puppeteer-core';
import { readBuiltExtension } from './built-extension.js';
import { ChromeScope } from './firefox-chrome-scope.js';
import { firefoxPreferences } from './firefox-prefs.js';
import { FirefoxSession } from './firefox-session.js';
import { createProfile } from './profile.js';
import { whenClosed } from './closing.js';
import type { BrowserSession, LaunchOptions } from './session.js';

/** Starts a Firefox with the extension loaded; see `launch` in session.ts. */
export async function launchFirefox(
  executablePath: string,
  extensionDir: string,
  { headless = true, display, endOnInterrupt = true }: LaunchOptions,
): Promise<BrowserSession> {
  const extension = readBuiltExtension(extensionDir);
  const { geckoId } = extension;
  if (geckoId === undefined) throw new Error(`The manifest in ${extension.dir} has no gecko id.`);
  const profile = createProfile();
  let browser: Browser | undefined;
  try {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless,
      userDataDir: profile.path,
      defaultViewport: null,
      args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
      extraPrefsFirefox: firefoxPreferences(geckoId),
      env: { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) },
      handleSIGINT: endOnInterrupt,
    });
    const closed = whenClosed(browser, profile);
    await browser.installExtension(extension.dir);
    const chromeScope = await ChromeScope.of(browser);
    return new FirefoxSession(browser, chromeScope, geckoId, await browser.version(), closed);
  } catch (error) {
    await browser?.close();
    await profile.remove();
    throw error;
  }
}

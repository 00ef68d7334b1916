import puppeteer, { type Browser } from 'puppeteer-core';
import { readBuiltExtension } from './built-extension';
import { ChromeScope } from './firefox-chrome-scope';
import { firefoxEnvironment, firefoxPreferences } from './firefox-prefs';
import { FirefoxSession } from './firefox-session';
import { desktopOf } from './desktop';
import { createProfile } from './profile';
import { whenClosed } from './closing';
import type { BrowserSession, LaunchOptions } from './session';

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
      extraPrefsFirefox: {
        ...firefoxPreferences(geckoId),
        // Nobody gives a window on a virtual display the focus, without which popups close again.
        'ui.popup.disable_autohide': display !== undefined,
      },
      env: {
        ...process.env,
        ...firefoxEnvironment,
        ...(display === undefined ? {} : { DISPLAY: display }),
      },
      handleSIGINT: endOnInterrupt,
    });
    const closed = whenClosed(browser, profile);
    await browser.installExtension(extension.dir);
    const chromeScope = await ChromeScope.of(browser);
    return new FirefoxSession(
      browser,
      chromeScope,
      geckoId,
      await browser.version(),
      closed,
      desktopOf(browser, headless, display),
    );
  } catch (error) {
    await browser?.close();
    await profile.remove();
    throw error;
  }
}

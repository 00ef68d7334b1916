import puppeteer, { type Browser } from 'puppeteer-core';
import { readBuiltExtension } from './built-extension';
import { chromiumArguments } from './chromium-arguments';
import { ChromiumSession } from './chromium-session';
import { desktopOf } from './desktop';
import { createProfile } from './profile';
import { whenClosed } from './closing';
import type { BrowserSession, LaunchOptions } from './session';

/** Starts a Chromium with the extension loaded; see `launch` in session.ts. */
export async function launchChromium(
  executablePath: string,
  extensionDir: string,
  { headless = true, display, endOnInterrupt = true }: LaunchOptions,
): Promise<BrowserSession> {
  const extension = readBuiltExtension(extensionDir);
  const profile = createProfile();
  let browser: Browser | undefined;
  try {
    browser = await puppeteer.launch({
      executablePath,
      headless,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile.path,
      defaultViewport: null,
      args: chromiumArguments(),
      env: { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) },
      handleSIGINT: endOnInterrupt,
    });
    const closed = whenClosed(browser, profile);
    const id = await browser.installExtension(extension.dir);
    const loaded = (await browser.extensions()).get(id);
    if (loaded === undefined) throw new Error(`Chromium did not load ${extension.dir}.`);
    return new ChromiumSession(
      browser,
      loaded,
      extension.popupPath,
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

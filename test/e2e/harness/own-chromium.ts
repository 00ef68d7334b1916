import { afterAll } from '@jest/globals';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { readBuiltExtension } from '../../../tools/browsers/built-extension';
import { chromiumArguments } from '../../../tools/browsers/chromium-arguments';
import { ChromiumSession } from '../../../tools/browsers/chromium-session';
import { whenClosed } from '../../../tools/browsers/closing';
import { findBrowser } from '../../../tools/browsers/find';
import { createProfile, type Profile } from '../../../tools/browsers/profile';

/** The part of `chrome` on the page of extensions used here. */
interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(change: object): Promise<void>;
      updateExtensionConfiguration(change: object): Promise<void>;
    };
  };
}

const started: Browser[] = [];

// A test that fails does not come to closing its browser, and its run would never end.
afterAll(async () => {
  await Promise.all(started.map((browser) => browser.close()));
});

async function start(profile: Profile, options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('There is no Chromium here.');
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile.path,
    defaultViewport: null,
    args: chromiumArguments(),
    ...options,
  });
  started.push(browser);
  return browser;
}

/** A Chromium of one test's own. */
export interface OwnChromium {
  readonly browser: Browser;
  readonly session: ChromiumSession;
}

async function drive(
  browser: Browser,
  profile: Profile,
  dir: string,
  id: string,
): Promise<OwnChromium> {
  const closed = whenClosed(browser, profile);
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error(`Chromium did not load ${dir}.`);
  const { popupPath } = readBuiltExtension(dir);
  const version = await browser.version();
  return {
    browser,
    session: new ChromiumSession(browser, extension, popupPath, version, closed),
  };
}

/** Starts a Chromium with launch options of one's own. */
export async function ownChromium(dir: string, options: LaunchOptions): Promise<OwnChromium> {
  const profile = createProfile();
  const browser = await start(profile, options);
  return drive(browser, profile, dir, await browser.installExtension(dir));
}

/**
 * Starts a Chromium whose user has not let the extension into files. What is installed by a driver is let
 * in, and what changes that loads the extension anew, which then has no popup: so the browser starts twice.
 */
export async function chromiumWithoutFiles(dir: string): Promise<OwnChromium> {
  const profile = createProfile();
  const first = await start(profile);
  const id = await first.installExtension(dir);
  const [page] = await first.pages();
  await page?.goto('chrome://extensions/');
  await page?.evaluate(async (extensionId) => {
    const { developerPrivate } = (window as unknown as ExtensionsPage).chrome;
    // Without it what was loaded from a folder is gone at the next start.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, fileAccess: false });
  }, id);
  await first.close();
  return drive(await start(profile), profile, dir, id);
}

import puppeteer, { type Browser, type Extension } from 'puppeteer-core';
import { readBuiltExtension } from '../browsers/built-extension';
import { chromiumArguments } from '../browsers/chromium-arguments';
import { ChromiumSession } from '../browsers/chromium-session';
import { whenClosed } from '../browsers/closing';
import { ensureBrowser } from '../browsers/ensure';
import { createProfile } from '../browsers/profile';

/** An extension loaded beside others. */
export interface Loaded {
  readonly extension: Extension;
  readonly popupUrl: string;
}

export interface OfflineChromium {
  readonly browser: Browser;
  /** Drives the first extension. */
  readonly session: ChromiumSession;
  readonly loaded: readonly [Loaded, ...Loaded[]];
}

/**
 * No name leads anywhere but to this machine, so nothing a saved page names is ever asked for;
 * invented publishers live here too.
 */
const rules = 'MAP *.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE *.localhost';

/** Starts a Chromium that reaches nothing outside, with several extensions and switches of one's own. */
export async function launchOfflineChromium(
  dirs: readonly [string, ...string[]],
  switches: readonly string[] = [],
): Promise<OfflineChromium> {
  const profile = createProfile();
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    pipe: true,
    enableExtensions: true,
    userDataDir: profile.path,
    defaultViewport: null,
    args: [...chromiumArguments(), `--host-resolver-rules=${rules}`, ...switches],
  });
  const closed = whenClosed(browser, profile);
  try {
    const load = async (dir: string): Promise<Loaded> => {
      const id = await browser.installExtension(dir);
      const extension = (await browser.extensions()).get(id);
      if (extension === undefined) throw new Error(`Chromium did not load ${dir}.`);
      const { popupPath } = readBuiltExtension(dir);
      return { extension, popupUrl: `chrome-extension://${id}/${popupPath}` };
    };
    const [first, ...others] = dirs;
    const main = await load(first);
    const loaded: [Loaded, ...Loaded[]] = [main, ...(await Promise.all(others.map(load)))];
    const { popupPath } = readBuiltExtension(first);
    const version = await browser.version();
    const session = new ChromiumSession(browser, main.extension, popupPath, version, closed);
    return { browser, session, loaded };
  } catch (error) {
    await browser.close();
    await closed;
    throw error;
  }
}

import type { Browser, Extension } from 'puppeteer-core';
import { readBuiltExtension } from '../browsers/built-extension';
import { ChromiumSession } from '../browsers/chromium-session';
import { startOffline } from './offline';

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

/** Starts a Chromium that reaches nothing outside, with several extensions and switches of one's own. */
export async function launchOfflineChromium(
  dirs: readonly [string, ...string[]],
  switches: readonly string[] = [],
): Promise<OfflineChromium> {
  const { browser, closed } = await startOffline(switches);
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

/** Firefox's private windows, which are of its own kind: an extension is let into them, and they hold tabs like others. */
import type { Page } from 'puppeteer-core';
import { readBuiltExtension } from '../../../tools/browsers/built-extension';
import { ChromeScope } from '../../../tools/browsers/firefox-chrome-scope';
import type { ChromeWindow } from '../../../tools/browsers/firefox-chrome-window';
import type { BrowserSession } from '../../../tools/browsers/session';
import { waitUntil } from '../../../tools/browsers/wait';
import { rest } from './popup';

type PrivateWindow = Omit<ChromeWindow, 'ChromeUtils'> & {
  readonly ChromeUtils: {
    importESModule(url: string): {
      readonly ExtensionPermissions: {
        add(id: string, permissions: object, extension: object): Promise<void>;
      };
      readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
    };
  };
  OpenBrowserWindow(options: { private: boolean }): Window;
};

async function scopeOf(session: BrowserSession): Promise<ChromeScope> {
  const page = await session.openPage('about:blank');
  const scope = await ChromeScope.of(page.browser());
  await page.close();
  return scope;
}

/** Lets the extension of `dir` into private windows, as the browser's page of add-ons does. */
export async function allowPrivateWindows(session: BrowserSession, dir: string): Promise<void> {
  const scope = await scopeOf(session);
  await scope.run(
    async (window, id) => {
      const { ChromeUtils, WebExtensionPolicy } = window as unknown as PrivateWindow;
      const gre = 'resource://gre/modules/';
      const permissions = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        `${gre}ExtensionPermissions.sys.mjs`,
      );
      await ExtensionPermissions.add(id, permissions, WebExtensionPolicy.getByID(id).extension);
      const { AddonManager } = ChromeUtils.importESModule(`${gre}AddonManager.sys.mjs`);
      await (await AddonManager.getAddonByID(id)).reload();
    },
    readBuiltExtension(dir).geckoId ?? '',
  );
}

/** Opens `address` in a private window of its own. */
export async function openPrivatePage(session: BrowserSession, address: string): Promise<Page> {
  const scope = await scopeOf(session);
  const any = await session.openPage('about:blank');
  const browser = any.browser();
  await any.close();
  const before = new Set(await browser.pages());
  await scope.run((window) => {
    (window as unknown as PrivateWindow).OpenBrowserWindow({ private: true });
  });
  const page = await waitUntil('the private window', async () =>
    (await browser.pages()).find((one) => !before.has(one)),
  );
  // What it begins with is on its way by itself, and would take the place of what is asked for.
  await waitUntil('its own first page', () => page.url() === 'about:privatebrowsing');
  await rest(500);
  await page.goto(address);
  return page;
}

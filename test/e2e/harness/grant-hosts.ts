import type { Page } from 'puppeteer-core';
import { approveInChromium, grantInChromium } from '../../../tools/browsers/chromium-grant';
import { ChromeScope } from '../../../tools/browsers/firefox-chrome-scope';
import type { ExtensionPage } from '../../../tools/browsers/extension-page';
import type { BrowserSession } from '../../../tools/browsers/session';
import { waitUntil } from '../../../tools/browsers/wait';
import { openClosedPage } from './open-closed-page';
import { firefoxId } from './stop-worker';

/** A page of the extension that shows nothing, and may do all that its pages may. */
export interface OwnPage {
  readonly page: Page;
  readonly own: ExtensionPage;
}

const empty = 'reader/reader.html';

/** Opens such a page in a tab. */
export async function openOwnPage(session: BrowserSession): Promise<OwnPage> {
  const page = await openClosedPage(session, `${session.extensionOrigin}/${empty}`);
  const own = await waitUntil('the extension’s page', () => session.readerTab(empty));
  return { page, own };
}

interface PermissionsModule {
  ExtensionPermissions: {
    add(id: string, permissions: object, emitter: object): Promise<void>;
  };
}

/** What Firefox's own code calls an extension's permissions. */
interface FirefoxPermissions {
  readonly permissions: string[];
  readonly origins: string[];
}

/** Gives the extension permissions in Firefox, those too that only its page of add-ons has. */
export async function permitInFirefox(
  session: BrowserSession,
  given: FirefoxPermissions,
): Promise<void> {
  const page = await session.openPage('about:blank');
  const scope = await ChromeScope.of(page.browser());
  await scope.run(
    async (window, id, permissions) => {
      const { ExtensionPermissions } = window.ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      ) as unknown as PermissionsModule;
      const { extension } = window.WebExtensionPolicy.getByID(id);
      await ExtensionPermissions.add(id, permissions, extension);
      return true;
    },
    await firefoxId(),
    given,
  );
  await page.close();
}

/** Gives the extension access to `origins`, as a person's Yes to the browser's question does. */
export const grantHosts = (session: BrowserSession, origins: string[]): Promise<void> =>
  session.kind === 'chromium'
    ? grantInChromium(session, origins)
    : permitInFirefox(session, { permissions: [], origins });

interface Own {
  permissions: { remove(permissions: object): Promise<boolean> };
}

/** Takes it away again. */
export async function withdrawHosts(session: BrowserSession, origins: string[]): Promise<void> {
  const { page, own } = await openOwnPage(session);
  await own.evaluate((patterns) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Own; chrome: Own };
    return (browser ?? chrome).permissions.remove({ origins: patterns });
  }, origins);
  await page.close();
}

interface Preferences {
  setBoolPref(name: string, value: boolean): void;
}

/**
 * Answers the browser's question about `origins` with Yes before it is put, since no driver can answer it. Access is
 * given when the extension asks, and not before.
 */
export async function sayYesTo(session: BrowserSession, origins: string[]): Promise<void> {
  if (session.kind === 'chromium') {
    await approveInChromium(session, origins);
    return;
  }
  const page = await session.openPage('about:blank');
  const scope = await ChromeScope.of(page.browser());
  await scope.run((window) => {
    const prefs = window.Services.prefs as unknown as Preferences;
    prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
    return true;
  });
  await page.close();
}

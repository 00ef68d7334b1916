import { TargetType } from 'puppeteer-core';
import { ChromeScope } from '../../../tools/browsers/firefox-chrome-scope';
import type { BrowserSession } from '../../../tools/browsers/session';
import { waitUntil } from '../../../tools/browsers/wait';
import { manifestFor } from '../../../tools/build/manifest';
import type { TestBrowser } from './browser';

interface Terminable {
  terminateBackground(): Promise<void>;
}

interface FirefoxManifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}

/** The id that Firefox knows the extension by. */
export async function firefoxId(): Promise<string> {
  const manifest = (await manifestFor('firefox')) as unknown as FirefoxManifest;
  return manifest.browser_specific_settings.gecko.id;
}

/** Stops the worker, as the browser may at any moment; the next event starts it again. */
export async function stopWorker(session: BrowserSession): Promise<void> {
  const page = await session.openPage('about:blank');
  const driver = page.browser();
  if (session.kind === 'firefox') {
    const scope = await ChromeScope.of(driver);
    await scope.run(
      async (window, id) => {
        const { extension } = window.WebExtensionPolicy.getByID(id);
        await (extension as Terminable).terminateBackground();
        return true;
      },
      await firefoxId(),
    );
  } else {
    const find = () =>
      driver
        .targets()
        .find(
          (one) =>
            one.type() === TargetType.SERVICE_WORKER &&
            one.url().startsWith(session.extensionOrigin),
        );
    const worker = await find()?.worker();
    await worker?.close();
    await waitUntil('the worker to stop', () => find() === undefined);
  }
  await page.close();
}

/** Installs the extension once more over itself, as an update does. */
export async function update({ session, extensionDir }: TestBrowser): Promise<void> {
  const page = await session.openPage('about:blank');
  await page.browser().installExtension(extensionDir);
  await page.close();
}

import type { BrowserSession } from './session';

interface ExtensionsPage {
  chrome: {
    developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
  };
}

/** Has Chromium say Yes, without asking anybody, when the extension asks for access to `origins`. */
export async function approveInChromium(
  session: BrowserSession,
  origins: readonly string[],
): Promise<void> {
  const id = new URL(session.extensionOrigin).host;
  const extensions = await session.openPage('chrome://extensions/');
  for (const origin of origins)
    await extensions.evaluate(
      (extension, pattern) =>
        (window as unknown as ExtensionsPage).chrome.developerPrivate.addHostPermission(
          extension,
          pattern,
        ),
      id,
      origin,
    );
  await extensions.close();
}

/** Runs `source` in a page of the extension's, as if a person had just clicked there. */
export async function runInChromium(session: BrowserSession, source: string): Promise<void> {
  const page = await session.openPage(`${session.extensionOrigin}/reader/reader.html`);
  const client = await page.createCDPSession();
  await client.send('Runtime.evaluate', {
    expression: source,
    userGesture: true,
    awaitPromise: true,
  });
  await page.close();
}

/** Gives the extension access to `origins`, as a person's Yes to the browser's question does. */
export async function grantInChromium(
  session: BrowserSession,
  origins: readonly string[],
): Promise<void> {
  await approveInChromium(session, origins);
  await runInChromium(session, `chrome.permissions.request(${JSON.stringify({ origins })})`);
}

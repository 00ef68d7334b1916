import type { Page } from 'puppeteer-core';
import { ChromeScope } from '../../../tools/browsers/firefox-chrome-scope';
import type { ExtensionPage } from '../../../tools/browsers/extension-page';
import type { BrowserSession } from '../../../tools/browsers/session';
import { waitUntil } from '../../../tools/browsers/wait';
import { whenStory } from './popup';
import { type Traces, tracesOn } from './watch-page';

/** The full view over a page. */
export interface FullView {
  readonly page: Page;
  readonly reader: ExtensionPage;
  /** How the page stood before anything was done to it. */
  readonly before: Traces;
}

/** The full view over `page` once it shows a story, whoever opened it. */
export async function shownFullView(session: BrowserSession, page: Page): Promise<ExtensionPage> {
  const reader = await waitUntil('the full view', () => session.readerFrame(page));
  await whenStory(reader);
  // From here on no key is the page's; the popup that was over it may still be closing.
  await reader.waitFor(() => document.hasFocus());
  return reader;
}

/** Does what closes `closing` for good, and does not ask it how that was. */
export async function ending(closing: ExtensionPage, deed: () => Promise<void>): Promise<void> {
  try {
    await deed();
  } catch (error) {
    // Drivers hear of the closing later than of the deed's failing.
    await waitUntil('what was closed to go', async () => !(await closing.isOpen())).catch(() => {
      throw error;
    });
  }
}

/**
 * Gives the tab the focus back that the popup had. A window that a person looks at does so by itself; a
 * browser without one does not always.
 */
async function giveFocusBack({ kind }: BrowserSession, page: Page): Promise<void> {
  await page.bringToFront();
  if (kind === 'chromium') return;
  const scope = await ChromeScope.of(page.browser());
  await scope.run(({ gBrowser }) => {
    gBrowser.selectedBrowser.focus();
  });
}

/** Opens `address`, or takes the page given, and opens the full view from the popup, with Enter. */
export async function openFullView(
  session: BrowserSession,
  address: string | Page,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<FullView> {
  const page = typeof address === 'string' ? await session.openPage(address) : address;
  await prepare(page);
  const before = await tracesOn(page);
  const popup = await session.clickToolbarButton(page);
  await whenStory(popup);
  await ending(popup, () => popup.press('Enter'));
  await waitUntil('the popup to close', async () => !(await popup.isOpen()));
  await giveFocusBack(session, page);
  return { page, reader: await shownFullView(session, page), before };
}

/** Waits until nothing of the full view is left over `page`. */
export async function whenGone(session: BrowserSession, page: Page): Promise<void> {
  await waitUntil(
    'the full view to go',
    async () => (await session.readerFrame(page)) === undefined,
  );
}

/** The story in a tab of its own. */
export async function shownReaderTab(session: BrowserSession): Promise<ExtensionPage> {
  const tab = await waitUntil('the reader tab', () => session.readerTab('reader/'));
  await whenStory(tab);
  return tab;
}

import type { Page } from 'puppeteer-core';
import { TimeoutError } from '../browsers/errors';
import type { BrowserSession } from '../browsers/session';

/** Opens the popup in the window on screen, and stays until the browser is closed or Ctrl+C. */
export async function showOnDisplay(session: BrowserSession, page: Page): Promise<void> {
  const interrupted = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
  });
  try {
    await session.clickToolbarButton(page);
  } catch (error) {
    // Firefox opens no popup in a window another one keeps the focus from; its user can.
    if (!(error instanceof TimeoutError)) throw error;
    console.log('The popup did not open by itself: click the Lede button in the toolbar.');
  }
  console.log('Close the browser or press Ctrl+C to end.');
  await Promise.race([session.closed, interrupted]);
}

import type { Page } from 'puppeteer-core';

/**
 * Where Chromium's window has its buttons, from its left upper corner: no driver tells. Measured on
 * Chromium 156 at a scale of 1, whose toolbar begins with them since 2023.
 */
export const backButton = [23, 63] as const;
export const forwardButton = [59, 63] as const;

/** Which entry of its history a tab stands at. */
export async function historyIndex(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  try {
    return (await session.send('Page.getNavigationHistory')).currentIndex;
  } finally {
    await session.detach();
  }
}

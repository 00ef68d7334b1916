import puppeteer, { type Page } from 'puppeteer-core';
import { chromiumArguments } from '../browsers/chromium-arguments';
import { ensureBrowser } from '../browsers/ensure';
import type { Icon } from './files';

/**
 * Opens a page in Chromium, hands it to `work` and closes the browser whatever happens.
 * Chromium draws the icons because Chromium is what shows them.
 */
export async function withPage(work: (page: Page) => Promise<void>): Promise<void> {
  const executablePath = await ensureBrowser('chromium');
  const browser = await puppeteer.launch({ executablePath, args: chromiumArguments() });
  try {
    await work(await browser.newPage());
  } finally {
    await browser.close();
  }
}

/** Draws an icon on a transparent ground and returns it as PNG. */
export async function renderPng(page: Page, icon: Icon): Promise<Uint8Array> {
  await page.setViewport({ width: icon.pixels, height: icon.pixels });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${icon.svg}`);
  return page.screenshot({ type: 'png', omitBackground: true });
}

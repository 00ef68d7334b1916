import type { Page } from 'puppeteer-core';
import type { ExtensionPage } from '../../../tools/browsers/extension-page';
import type { Popup } from '../../../tools/browsers/popup';
import { waitUntil } from '../../../tools/browsers/wait';
import type { BrowserSession } from '../../../tools/browsers/session';
import type { State } from '../../../src/host/states';

/** What the popup says it shows: a story or one of its states. */
export type Shown = State | 'story';

/** Waits until the popup shows this; failing, names what it shows instead. */
export async function whenShown(
  popup: ExtensionPage,
  shown: Shown,
  timeoutMs = 10_000,
): Promise<void> {
  try {
    await popup.waitFor(
      (wanted) => document.querySelector('html')?.dataset['state'] === wanted,
      { timeoutMs },
      shown,
    );
  } catch (cause) {
    const instead = await popup.evaluate(
      () => document.querySelector('html')?.dataset['state'] ?? '',
    );
    throw new Error(`The popup shows "${instead}" instead of "${shown}".`, { cause });
  }
}

/** Waits for the story and for the fonts it is set in: before that its lines have no lasting width. */
export async function whenStory(popup: ExtensionPage): Promise<void> {
  await whenShown(popup, 'story');
  await popup.evaluate(async () => {
    await document.fonts.ready;
  });
}

/** Opens a page and clicks the toolbar button over it; the popup shows its story. */
export async function readPage(
  session: BrowserSession,
  url: string,
): Promise<{ page: Page; popup: Popup }> {
  const page = await session.openPage(url);
  const popup = await session.clickToolbarButton(page);
  await whenStory(popup);
  return { page, popup };
}

/** A state as a person meets it: its sentence, the reason, and what can be done. */
export interface SeenState {
  readonly title: string;
  readonly why: string;
  readonly buttons: readonly string[];
}

/** Reads the state on screen; texts that are not visible come out empty. */
export function seenState(popup: ExtensionPage): Promise<SeenState> {
  return popup.evaluate(() => {
    const seen = (selector: string): string[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return element.checkVisibility() && width > 0 && height > 0 ? element.innerText.trim() : '';
      });
    return {
      title: seen('.state h1').join(),
      why: seen('.state p').join(),
      buttons: seen('.state button'),
    };
  });
}

/** How far the story is scrolled, in pixels. */
export const scrolled = (popup: ExtensionPage): Promise<number> =>
  popup.evaluate(() => document.querySelector('main.page')?.scrollTop ?? -1);

/** Waits until something the person did has closed the popup. */
export async function closed(popup: Popup): Promise<void> {
  await waitUntil('the popup to close', async () => !(await popup.isOpen()));
}

/** Clicks the toolbar button over `page` once more: there is its story to read. */
export async function readAgain(session: BrowserSession, page: Page): Promise<void> {
  const popup = await session.clickToolbarButton(page);
  await whenStory(popup);
  await popup.close();
}

/** Takes the first step of the state in `popup`, which loads `page` again, and reads it when it is there. */
export async function loadAgain(session: BrowserSession, page: Page, popup: Popup): Promise<void> {
  await popup.click('.state button');
  await closed(popup);
  await page.waitForSelector('h1');
  await readAgain(session, page);
}

/** Time without a sign of life after which nothing more is expected of a popup. */
export const rest = (milliseconds = 400): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

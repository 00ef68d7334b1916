/** What the toolbar button looks like over a tab: four shapes, each with its words. */
import browser from 'webextension-polyfill';

export type IconState =
  /** There is a story here. */
  | 'ready'
  | 'not-a-story'
  /** The full view is open. */
  | 'reading'
  /** Lede has no access, and so knows nothing. */
  | 'unknown';

const titles = {
  ready: 'actionTitleReady',
  'not-a-story': 'actionTitleNotAStory',
  reading: 'actionTitleReading',
  unknown: 'actionTitle',
} as const satisfies Record<IconState, string>;

const sizes = [16, 19, 20, 24, 32, 38, 48, 64] as const;

/** Shows `state` on the button over a tab. The browser takes it back when the tab goes to another page. */
export async function showIcon(tabId: number, state: IconState): Promise<void> {
  const path = Object.fromEntries(
    sizes.map((size) => [size, `/icons/${state}-${String(size)}.png`]),
  );
  try {
    await Promise.all([
      browser.action.setIcon({ tabId, path }),
      browser.action.setTitle({ tabId, title: browser.i18n.getMessage(titles[state]) }),
    ]);
  } catch {
    // The tab is gone, and its button with it.
  }
}

/** Puts a mark on the button, which says that the popup has a question; or takes it off. */
export async function showBadge(tabId: number, isAsking: boolean): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: isAsking ? '?' : '' });
    if (isAsking)
      await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('actionTitleAsking') });
  } catch {
    // As above.
  }
}

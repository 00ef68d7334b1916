import browser, { type Tabs } from 'webextension-polyfill';

/** The tab the popup was opened over. Its address is known only where the click granted access. */
export async function activeTab(): Promise<Tabs.Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab === undefined) throw new Error('There is no active tab.');
  return tab;
}

/** Time for a page that has just gone to begin loading the next one. */
const moment = 150;

/** Resolves when the tab has a loaded document: at its next "complete", or a moment later if it is that already. */
export async function tabLoaded({ id }: Tabs.Tab): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, moment));
  if (id === undefined || (await browser.tabs.get(id)).status === 'complete') return;
  await new Promise<void>((resolve) => {
    const listener = (changedId: number, change: Tabs.OnUpdatedChangeInfoType): void => {
      if (changedId !== id || change.status !== 'complete') return;
      browser.tabs.onUpdated.removeListener(listener);
      resolve();
    };
    browser.tabs.onUpdated.addListener(listener);
  });
}

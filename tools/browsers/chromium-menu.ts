/** The part of the worker's `chrome` used here; events can be dispatched by the extension itself. */
interface WorkerScope {
  chrome: {
    tabs: { query(filter: object): Promise<{ url?: string }[]> };
    contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  };
}

/**
 * Runs in the extension's worker: tells its listeners that the item was chosen in the tab in front.
 * It is sent there as source, so it uses nothing from outside itself.
 */
export const chooseMenuItem = async (menuItemId: string, selectionText?: string): Promise<void> => {
  const { chrome } = globalThis as unknown as WorkerScope;
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab === undefined) throw new Error('No tab is in front.');
  const info = { menuItemId, editable: false, pageUrl: tab.url };
  chrome.contextMenus.onClicked.dispatch(
    selectionText === undefined ? info : { ...info, selectionText },
    tab,
  );
};

import browser from 'webextension-polyfill';

/** Calls `listener` after every change to what `isAbout` says yes to by its storage key, whoever made it. */
export function onStored(isAbout: (key: string) => boolean, listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some(isAbout)) listener();
  });
}

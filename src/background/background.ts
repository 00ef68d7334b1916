/**
 * The worker: opens the full view from wherever it is asked for, and says which one may. It holds no
 * state, and may be stopped at any moment.
 */
import browser from 'webextension-polyfill';
import { readAsked } from '../messages/asked';
import { backgroundPortName } from '../messages/ports';
import { answer } from '../messages/wire';
import { onStored } from '../settings/on-stored';
import { isAboutOpening } from '../settings/opening-keys';
import { loadSettings, onSettingsChange } from '../settings/store';
import { answersFor } from './answers';
import { forgetTab } from './automatic/forget';
import { onGranted } from './automatic/granted';
import { registerScripts } from './automatic/register';
import { createMenus, onMenuClicked } from './menus';
import { applyToolbarClick, readInFullView } from './toolbar';

/** Nobody waits for what an event sets off; what goes wrong is at least to be found. */
function run(work: Promise<void>): void {
  work.catch((error: unknown) => {
    console.error('Lede: the worker failed.', error);
  });
}

browser.runtime.onInstalled.addListener(() => {
  run(createMenus());
  run(registerScripts());
});
// The button's popup is forgotten with every start of the browser, and so it is set with every start.
browser.runtime.onStartup.addListener(() => {
  run(registerScripts());
});
browser.permissions.onAdded.addListener(({ origins = [] }) => {
  run(onGranted(origins));
});
browser.permissions.onRemoved.addListener(() => {
  run(registerScripts());
});
onStored(isAboutOpening, () => {
  run(registerScripts());
});
browser.tabs.onRemoved.addListener((tabId) => {
  run(forgetTab(tabId));
});
browser.contextMenus.onClicked.addListener((info, tab) => {
  run(onMenuClicked(info, tab));
});
browser.commands.onCommand.addListener((_command, tab) => {
  if (tab !== undefined) run(readInFullView(tab, 'page'));
});
browser.action.onClicked.addListener((tab) => {
  run(readInFullView(tab, 'page'));
});
browser.runtime.onConnect.addListener((port) => {
  if (port.name === backgroundPortName) answer<'background'>(port, answersFor(port), readAsked);
});
onSettingsChange((settings) => {
  run(applyToolbarClick(settings));
});
run(loadSettings().then(applyToolbarClick));

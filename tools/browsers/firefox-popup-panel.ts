import type { ChromePanel, ChromeWindow } from './firefox-chrome-window';

/*
 * Functions that run in Firefox's window and act on the panel a popup is shown in. They are sent
 * there as source, so each uses nothing from outside itself.
 */

/** Clicks the extension's toolbar button. */
export const clickAction = async (window: ChromeWindow, geckoId: string): Promise<void> => {
  const url = 'resource://gre/modules/ExtensionParent.sys.mjs';
  const { ExtensionParent } = window.ChromeUtils.importESModule(url);
  const { extension } = window.WebExtensionPolicy.getByID(geckoId);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
};

/** Closes every popup, as a click outside does; whether none is left. */
export const closePanels = (window: ChromeWindow): boolean => {
  const popups = [...window.document.querySelectorAll('.webextension-popup-browser')];
  for (const popup of popups) popup.closest<ChromePanel>('panel')?.hidePopup();
  return popups.length === 0;
};

/** Gives the open popup's element this id, by which it is found from then on; false if none is. */
export const markOpenPopup = (window: ChromeWindow, mark: string): boolean => {
  const popups = [...window.document.querySelectorAll('.webextension-popup-browser')];
  const open = popups.find((popup) => popup.closest<ChromePanel>('panel')?.state === 'open');
  if (open === undefined) return false;
  open.id = mark;
  return true;
};

/** Whether the popup with this mark is still shown. */
export const isShown = (window: ChromeWindow, mark: string): boolean =>
  window.document.getElementById(mark) !== null;

/** Presses a button of the question that Firefox has put about an extension's access; false while there is none. */
export const answerQuestion = (window: ChromeWindow, isAllowed: boolean): boolean => {
  const question = window.document.querySelector<ChromePanel>('#notification-popup');
  if (question?.state !== 'open') return false;
  const name = isAllowed
    ? '.popup-notification-primary-button'
    : '.popup-notification-secondary-button';
  const button = question.querySelector<HTMLElement>(name);
  button?.click();
  return button !== null;
};

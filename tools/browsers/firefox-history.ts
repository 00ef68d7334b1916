import type { ChromeWindow } from './firefox-chrome-window';

/*
 * Functions that run in Firefox's window and tell of its Back and Forward. They are sent there as
 * source, so each uses nothing from outside itself.
 */

/** The middle of one of the toolbar's buttons, in the window's coordinates. */
export const middleOfButton = (window: ChromeWindow, id: string): readonly [number, number] => {
  const button = window.document.getElementById(id);
  if (button === null) throw new Error(`Firefox has no ${id}.`);
  const { left, top, width, height } = button.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/** Which entry of its history the tab in front stands at. */
export const historyIndex = (window: ChromeWindow): number =>
  window.gBrowser.selectedBrowser.browsingContext.sessionHistory.index;

/** Puts the keyboard into the page in front, where it is while somebody reads. */
export const focusPage = (window: ChromeWindow): void => {
  window.gBrowser.selectedBrowser.focus();
};

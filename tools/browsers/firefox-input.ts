import type { ChromeBrowser, ChromeWindow } from './firefox-chrome-window';

/*
 * Functions that run in Firefox's window and give a popup what a mouse and a keyboard would: events
 * the page sees as trusted. They are sent there as source, so each uses nothing from outside itself.
 */

/** Clicks at a point of the popup's own coordinates. */
export const clickAt = (window: ChromeWindow, mark: string, x: number, y: number): void => {
  const browser = window.document.getElementById(mark);
  if (browser === null) throw new Error('lede: the popup is closed');
  const { left, top } = browser.getBoundingClientRect();
  // Both false: the page is to take them for the user's, not for a script's.
  const asUser = { isDOMEventSynthesized: false, isWidgetEventSynthesized: false };
  const still = { button: 0, buttons: 0, clickCount: 0 };
  const pressed = { button: 0, buttons: 1, clickCount: 1 };
  window.synthesizeMouseEvent('mousemove', left + x, top + y, still, asUser);
  window.synthesizeMouseEvent('mousedown', left + x, top + y, pressed, asUser);
  window.synthesizeMouseEvent('mouseup', left + x, top + y, { ...pressed, buttons: 0 }, asUser);
};

/** Presses keys together in the popup, such as Shift and Tab, and lets go of them in turn. */
export const pressKeys = (window: ChromeWindow, mark: string, keys: KeyboardEventInit[]): void => {
  const browser = window.document.getElementById(mark);
  if (browser === null) throw new Error('lede: the popup is closed');
  browser.focus();
  const { classes, interfaces } = window.Components;
  const processor = classes['@mozilla.org/text-input-processor;1']?.createInstance(
    interfaces['nsITextInputProcessor'],
  );
  if (!processor?.beginInputTransactionForTests(window)) throw new Error('No keyboard to be had.');
  const events = keys.map((key) => new window.KeyboardEvent('', key));
  for (const event of events) processor.keydown(event);
  for (const event of events.reverse()) processor.keyup(event);
};

/**
 * The popup's picture as a base64 PNG, at its real size. Scrollbars are not drawn: their place is
 * filled with the background given.
 */
export const drawPopup = async (
  window: ChromeWindow,
  mark: string,
  background: string,
): Promise<string> => {
  const browser = window.document.getElementById(mark) as ChromeBrowser | null;
  if (browser === null) throw new Error('lede: the popup is closed');
  const image = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, background);
  const canvas = new window.OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return window.btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
};

/** The interface's words, in the person's language and direction. */
import browser from 'webextension-polyfill';
import type { Say } from '../view/look';

/** A message in the person's language. */
export const say: Say = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

/** Sets the document's language and direction to those of the interface, and its title until it has a better one. */
export function speakTheirLanguage(): void {
  const { documentElement } = document;
  documentElement.lang = browser.i18n.getUILanguage();
  documentElement.dir = say('@@bidi_dir' as Parameters<Say>[0]);
  document.title = say('productName');
}

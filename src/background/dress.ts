import browser from 'webextension-polyfill';
import type { Dress } from '../messages/protocol';

const colour = /^rgb\(\d{1,3}, \d{1,3}, \d{1,3}\)$/;

/**
 * Tried in both browsers with scrollbars that take room: the page keeps its width and its scroll to the
 * pixel, and the empty gutter is painted with the root's background. It holds while there is an element
 * beside the body, as the full view's host is: should nobody be left to take the sheet away, it is idle.
 */
const sheetFor = ({ scroller, paper }: Dress): string =>
  `html:has(> div)${scroller === 'body' ? ' > body' : ''} { overflow: hidden !important }
  html:has(> div) { scrollbar-gutter: stable !important; background: ${paper} !important }`;

/** Takes one dress off the page of a tab and puts another on; whatever is no dress is neither. */
export async function changeDress(
  tabId: number,
  put: Dress | null,
  take: Dress | null,
): Promise<void> {
  const injection = (dress: Dress) => ({
    target: { tabId },
    css: sheetFor(dress),
    // A person's sheet: it outranks the page's, and the page finds it in no list of its own.
    origin: 'USER' as const,
  });
  // First on, then off: in between the scrollbar would come back for a moment.
  if (put !== null && colour.test(put.paper)) await browser.scripting.insertCSS(injection(put));
  if (take !== null && colour.test(take.paper)) await browser.scripting.removeCSS(injection(take));
}

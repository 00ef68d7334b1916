/*
 * Functions that run in a page and say what a menu opened there is about, and at which point. They are sent there as
 * source, so each uses nothing from outside itself.
 */

export const selectedText = (): string => getSelection()?.toString() ?? '';

/** A point in the first line of the selection, scrolled into view. */
export const pointInSelection = (): { x: number; y: number } => {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const start = range?.startContainer;
  const element = start instanceof Element ? start : start?.parentElement;
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const line = range?.getClientRects()[0];
  if (line === undefined) throw new Error('Nothing is selected in the page.');
  return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
};

/** A point beside everything. */
export const pointOfPage = (): { x: number; y: number } => ({ x: 5, y: 5 });

/** The middle of the first link, scrolled into view. */
export const pointOfLink = (): { x: number; y: number } => {
  const link = document.querySelector('a[href]');
  if (link === null) throw new Error('The page has no link.');
  link.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = link.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

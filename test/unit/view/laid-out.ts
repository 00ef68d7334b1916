import { blockAttribute } from '../../../src/core/place';

/** Where a laid out page begins on screen, and how high each of its paragraphs is. */
export const pageTop = 40;
export const height = 100;

/** As much of a box as is asked for. */
const box = (top: number) => ({ top, bottom: top + height, height }) as DOMRect;

/** A page of paragraphs one below the other, numbered as given, or not; jsdom lays out nothing. */
export function layOut(ids: readonly (number | null)[]): HTMLElement {
  const page = document.createElement('main');
  page.append(
    ...ids.map((id, at) => {
      const paragraph = document.createElement('p');
      if (id !== null) paragraph.setAttribute(blockAttribute, String(id));
      paragraph.getBoundingClientRect = () => box(pageTop + at * height - page.scrollTop);
      return paragraph;
    }),
  );
  page.getBoundingClientRect = () => box(pageTop);
  return page;
}

import type { Place } from '../core/place';

const blockSelector = 'h1, h2, h3, h4, h5, h6, p, li, pre, figure, table, dt, dd, blockquote';
/** Enough to tell paragraphs apart, and no more of the story than that. */
const textLength = 48;

const textOf = (block: Element): string =>
  block.textContent.replace(/\s+/g, ' ').trim().slice(0, textLength);

const blocksOf = (page: HTMLElement): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>(blockSelector),
];

/** Where `page` stands: the first block that reaches below its upper edge. `null` at the very top. */
export function placeOf(page: HTMLElement): Place | null {
  if (page.scrollTop < 1) return null;
  const top = page.getBoundingClientRect().top;
  const blocks = blocksOf(page);
  const block = blocks.findIndex((element) => element.getBoundingClientRect().bottom > top);
  const found = blocks[block];
  if (found === undefined) return null;
  const { top: blockTop, height } = found.getBoundingClientRect();
  const passed = height === 0 ? 0 : Math.min(1, (top - blockTop) / height);
  return { block, text: textOf(found), passed };
}

/** Scrolls `page` to `place`; stays where it is if the story no longer has that paragraph. */
export function goTo(page: HTMLElement, place: Place): void {
  const blocks = blocksOf(page);
  const alike = [...blocks.keys()].filter((at) => textOf(blocks[at] as Element) === place.text);
  const nearest = alike.sort((a, b) => Math.abs(a - place.block) - Math.abs(b - place.block))[0];
  const block = nearest === undefined ? undefined : blocks[nearest];
  if (block === undefined) return;
  const { top, height } = block.getBoundingClientRect();
  page.scrollTop += top - page.getBoundingClientRect().top + place.passed * height;
}

/**
 * Makes a change that moves the text, and keeps the paragraph at the upper edge where it is: at once, and
 * again when faces that the change asks for have arrived, unless the person has scrolled by then.
 */
export function keepingPlace(page: HTMLElement, change: () => void): void {
  const place = placeOf(page);
  change();
  if (place === null) return;
  goTo(page, place);
  const { scrollTop } = page;
  void document.fonts.ready.then(() => {
    if (page.scrollTop === scrollTop) goTo(page, place);
  });
}

import { type Place, blockAttribute } from '../core/place';

/** What a story without numbered blocks is made of, such as a text file's; counted, these do as well. */
const anyBlock = 'h1, h2, h3, h4, h5, h6, p, li, pre, figure, table, dt, dd, blockquote';

type Numbered = readonly [id: number, block: HTMLElement];

function blocksOf(page: HTMLElement): Numbered[] {
  const numbered = [...page.querySelectorAll<HTMLElement>(`[${blockAttribute}]`)];
  return numbered.length > 0
    ? numbered.map((block) => [Number(block.getAttribute(blockAttribute)), block])
    : [...page.querySelectorAll<HTMLElement>(anyBlock)].map((block, at) => [at, block]);
}

const topOf = (page: HTMLElement): number => page.getBoundingClientRect().top;

/** How far `place` is below the upper edge of `page`, in pixels; `null` where the story has no such block. */
export function offsetOf(page: HTMLElement, { block, passed }: Place): number | null {
  const found = blocksOf(page).find(([id]) => id === block);
  if (found === undefined) return null;
  const { top, height } = found[1].getBoundingClientRect();
  return top - topOf(page) + passed * height;
}

/**
 * The first of `parts`, which stand in `page` in this order, that reaches below its upper edge. Of a stretch that does
 * not, no part is looked at: that would lay it out.
 */
function firstBelow<Part>(
  page: HTMLElement,
  parts: readonly Part[],
  elementOf: (part: Part) => HTMLElement,
): Part | undefined {
  const edge = topOf(page);
  const isBelow = (one: Element): boolean => one.getBoundingClientRect().bottom > edge;
  const known = new Map<Element | null, boolean>([[null, true]]);
  return parts.find((part) => {
    const one = elementOf(part);
    const stretch = one.closest('.stretch');
    const isNear = known.get(stretch) ?? (stretch !== null && isBelow(stretch));
    known.set(stretch, isNear);
    return isNear && isBelow(one);
  });
}

/**
 * Where `page` stands: the first block that reaches below its upper edge, or else the last one. `null` at
 * the very top.
 */
export function placeOf(page: HTMLElement): Place | null {
  if (page.scrollTop < 1) return null;
  const blocks = blocksOf(page);
  const found = firstBelow(page, blocks, ([, block]) => block) ?? blocks.at(-1);
  if (found === undefined) return null;
  const { top, height } = found[1].getBoundingClientRect();
  return { block: found[0], passed: height === 0 ? 0 : (topOf(page) - top) / height };
}

/** Scrolls `page` to `place`; stays where it is if the story has no such block. */
export function goTo(page: HTMLElement, place: Place): void {
  page.scrollTop += offsetOf(page, place) ?? 0;
}

/** The part of the text that reaches over the upper edge of `page`. */
const partAtEdge = (page: HTMLElement): HTMLElement | undefined =>
  firstBelow(page, [...page.querySelectorAll<HTMLElement>(anyBlock)], (part) => part);

/**
 * Makes a change that moves the text, and keeps the paragraph at the upper edge where it is: at once, and
 * again when faces that the change asks for have arrived, unless the person has scrolled by then.
 */
export function keepingPlace(page: HTMLElement, change: () => void): void {
  const part = page.scrollTop < 1 ? undefined : partAtEdge(page);
  if (part === undefined) {
    change();
    return;
  }
  const passedOf = ({ top, height }: DOMRect): number =>
    height === 0 ? 0 : Math.min(1, (topOf(page) - top) / height);
  const passed = passedOf(part.getBoundingClientRect());
  const goBack = (): void => {
    const { top, height } = part.getBoundingClientRect();
    page.scrollTop += top - topOf(page) + passed * height;
  };
  change();
  goBack();
  const { scrollTop } = page;
  void document.fonts.ready.then(() => {
    if (page.scrollTop === scrollTop) goBack();
  });
}

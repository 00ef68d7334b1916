/** Names a block of the page in the story's markup, by its number, so that both sides know which is which. */
export const blockAttribute = 'data-lede-block';

/** The numbers of the blocks that the markup of a story names. */
export const blocksNamedIn = (html: string): ReadonlySet<number> =>
  new Set(
    [...html.matchAll(new RegExp(`${blockAttribute}="(\\d+)"`, 'g'))].map(([, id]) => Number(id)),
  );

/** A place in a story. It means something only with the extraction that has numbered the blocks. */
export interface Place {
  /** The block at the upper edge. */
  readonly block: number;
  /** Share of its height that is above the edge; below 0 in the gap before it, above 1 past the last one. */
  readonly passed: number;
}

/** A place with the first words of its block: it outlives the extraction that has numbered the blocks. */
export interface Spot extends Place {
  readonly text: string;
}

/** Where a person was in a story, and where the page stood then; `null` is above the text. */
export interface Spots {
  readonly story: Spot | null;
  readonly page: Spot | null;
}

/** Characters of a block by which it is found again: enough to tell paragraphs apart, and no more of the story than that. */
export const spotLength = 48;

/** `value` as a place, or `null` where it is none. */
export function readPlace(value: unknown): Place | null {
  if (typeof value !== 'object' || value === null) return null;
  const { block, passed } = value as Partial<Record<keyof Place, unknown>>;
  return Number.isSafeInteger(block) && Number.isFinite(passed)
    ? { block: block as number, passed: passed as number }
    : null;
}

function readSpot(value: unknown): Spot | null {
  const place = readPlace(value);
  const { text } = (value ?? {}) as Partial<Record<keyof Spot, unknown>>;
  return place !== null && typeof text === 'string'
    ? { ...place, text: text.slice(0, spotLength) }
    : null;
}

/** `value` as two spots, each of them bounded; what is none is above the text. */
export function readSpots(value: unknown): Spots {
  const { story, page } = (value ?? {}) as Partial<Record<keyof Spots, unknown>>;
  return { story: readSpot(story), page: readSpot(page) };
}

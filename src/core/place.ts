/**
 * A place in a story that survives the story being extracted again: a paragraph known by its first
 * words and, where several begin alike, by its number.
 */
export interface Place {
  /** Position among the story's blocks. */
  readonly block: number;
  /** The block's first characters, white space folded. */
  readonly text: string;
  /** Share of the block's height that is above the top edge, 0 to 1. */
  readonly passed: number;
}

/** `value` as a place, or `null` where it is none. */
export function readPlace(value: unknown): Place | null {
  if (typeof value !== 'object' || value === null) return null;
  const { block, text, passed } = value as Partial<Record<keyof Place, unknown>>;
  return typeof block === 'number' && typeof text === 'string' && typeof passed === 'number'
    ? { block, text, passed }
    : null;
}

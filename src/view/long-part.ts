import { elementsOf } from '../core/elements-of';

/** From so much on a story is long: a long report has half of it. */
const long = { characters: 300_000, elements: 5_000 } as const;

/** The text of `shown`, a story, where that is too long to be laid out at once; `null` where it is not. */
export function longPart(shown: HTMLElement): HTMLElement | null {
  const body = shown.querySelector<HTMLElement>('.story-body');
  if (body === null) return null;
  const isLong = body.textContent.length >= long.characters || elementsOf(body) >= long.elements;
  return isLong ? body : null;
}

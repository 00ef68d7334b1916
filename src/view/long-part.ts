import { type Size, reaches, sizeOf, tooMuchText } from './stretches/stretch';

/** From so much on a story is long: few reports have half of it, and laying out 94,000 characters held the popup for 0.1 s. */
const long: Size = { characters: 80_000, elements: 5_000 };

/** The text of `shown`, a story, where it, or a part of it, is too long to be laid out at once; `null` where none is. */
export function longPart(shown: HTMLElement): HTMLElement | null {
  const body = shown.querySelector<HTMLElement>('.story-body');
  if (body === null) return null;
  const isLong =
    reaches(sizeOf(body), long) ||
    [...body.children].some((part) => reaches(sizeOf(part), tooMuchText));
  return isLong ? body : null;
}

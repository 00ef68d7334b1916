import { type Size, reaches, sizeOf, tooMuchText } from './stretches/stretch';

/** From so much on a story is long: a long report has half of it. */
const long: Size = { characters: 300_000, elements: 5_000 };

/** The text of `shown`, a story, where it, or a part of it, is too long to be laid out at once; `null` where none is. */
export function longPart(shown: HTMLElement): HTMLElement | null {
  const body = shown.querySelector<HTMLElement>('.story-body');
  if (body === null) return null;
  const isLong =
    reaches(sizeOf(body), long) ||
    [...body.children].some((part) => reaches(sizeOf(part), tooMuchText));
  return isLong ? body : null;
}

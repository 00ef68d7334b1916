import { type Size, reaches, sizeOf } from './stretches/stretch';

/** From so much on a story is long: a long report has half of it. */
const long: Size = { characters: 300_000, elements: 5_000 };

/** The text of `shown`, a story, where that is too long to be laid out at once; `null` where it is not. */
export function longPart(shown: HTMLElement): HTMLElement | null {
  const body = shown.querySelector<HTMLElement>('.story-body');
  return body !== null && reaches(sizeOf(body), long) ? body : null;
}

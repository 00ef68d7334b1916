import type { Settings } from '../../settings/schema';
import type { Steps } from './stepper';

/** From where a host's sizes are counted; `tokens.css` and `full.css` say them. */
export interface Measures {
  /** Text size in pixels. */
  readonly size: number;
  /** Length of a line in em, and about how many characters that is. */
  readonly em: number;
  readonly characters: number;
  /** Widest line in em that the window has room for at the present text size. */
  readonly room: number;
}

/** What one step of `width` adds. */
const emAStep = 2;
const charactersAStep = 4;

/** The measures of `root` as it is now. Without a layout nothing limits a line. */
export function measuresOf(root: HTMLElement, textSize: number): Measures {
  const style = getComputedStyle(root);
  const read = (name: string, fallback: number): number =>
    Number.parseFloat(style.getPropertyValue(name)) || fallback;
  const size = read('--base-size', 17);
  const page = root.querySelector('main.page')?.clientWidth ?? 0;
  const room = page - 2 * read('--side', 24);
  return {
    size,
    em: read('--base-measure', 30),
    characters: read('--base-characters', 62),
    room: room > 0 ? room / (size + textSize) : Infinity,
  };
}

/** The steps of `width` that differ on screen: a line cannot be wider than its window. */
export function widthSteps(steps: Steps, { em, room }: Measures): Steps {
  const most = Math.ceil((room - em) / emAStep);
  return { ...steps, max: Math.max(steps.min, Math.min(steps.max, most)) };
}

/** Whether `width` can change anything: the narrowest line fits, and one more step. */
export const hasWidths = (steps: Steps, measures: Measures): boolean =>
  widthSteps(steps, measures).max > steps.min;

/** A number of a setting in a person's terms: pixels, characters, a multiple of the size. */
export function shownNumber(
  name: keyof Settings,
  value: number,
  { size, characters }: Measures,
): number {
  if (name === 'textSize') return size + value;
  if (name === 'width') return characters + charactersAStep * value;
  return value;
}

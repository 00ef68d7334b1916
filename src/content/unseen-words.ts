import { type Portions, portions } from '../core/portions';
import { isClear, plain } from './colours';
import type { Ground } from './ground';
import { media, outwards, overlays } from './overlays';
import { paintedBeside } from './painted-beside';
import type { Recording } from './record-unrendered';
import { isMoved, isStill } from './still';

/** Elements with words of their own, and how many characters these have. */
export type Written = ReadonlyMap<Element, number>;

/**
 * Share of a page's characters, at most, that is unseen by one means. Where it is more the page is yet to appear, as
 * those are whose parts come up while one scrolls, or stands on what its styles do not tell. A judgement.
 */
const mostUnseen = 0.2;

/** Texts that are looked at for having the colour of their ground; a page that has more of them is read as it is. */
const mostAlike = 300;

/** Whether `veil`, through which nothing is seen, is to stay so. What moves as it appears has been moved before. */
function isForGood(veil: Element): boolean {
  const style = getComputedStyle(veil);
  return isStill(style) && !isMoved(style) && veil.querySelector(media) === null;
}

/** Whether the letters of `element` are cut out of a picture behind them. */
const isCutOut = (element: Element): boolean =>
  outwards(element)?.some((at) => getComputedStyle(at).backgroundClip.includes('text')) ?? true;

/** Why the words of an element are not to be seen, by their paint: there is none, or it is the ground's. */
type Paint = 'none' | 'as-the-ground';

/** How the words of `element` are painted on the colour `behind` them, where that is in doubt. */
function paintOf(element: Element, behind: string): Paint | undefined {
  const style = getComputedStyle(element);
  const { webkitTextFillColor: fill, textShadow, webkitTextStrokeWidth, display } = style;
  if (!isClear(fill) && plain(fill) !== behind) return undefined;
  if (textShadow !== 'none' || webkitTextStrokeWidth !== '0px') return undefined;
  if (isClear(fill)) return isCutOut(element) ? undefined : 'none';
  // Words that are covered until somebody wants to know have a ground of their own.
  return display === 'inline' && plain(style.backgroundColor) === behind
    ? undefined
    : 'as-the-ground';
}

const charactersOf = (written: Written): number =>
  [...written.values()].reduce((sum, length) => sum + length, 0);

/** Enters into the recording what of a page's `written` words nobody can read, since they are see-through or blank. */
export function* recordUnseenWords(
  document: Document,
  written: Written,
  groundOf: (element: Element) => Ground,
  { hidden, wordless }: Pick<Recording, 'hidden' | 'wordless'>,
): Portions<void> {
  const isDone = portions();
  const isOverSomething = overlays(document);
  const isBesidePaint = paintedBeside();
  const veiled = new Map<Element, number>();
  const blank = new Map<Element, number>();
  let alike = 0;
  for (const [element, length] of written) {
    if (isDone()) yield;
    const { color, veil } = groundOf(element);
    if (veil !== null) {
      veiled.set(veil, (veiled.get(veil) ?? 0) + length);
      continue;
    }
    const paint = alike < mostAlike ? paintOf(element, color) : undefined;
    if (paint === undefined) continue;
    alike++;
    if (paint === 'none' || !(isOverSomething(element) || isBesidePaint(element)))
      blank.set(element, length);
  }
  const most = charactersOf(written) * mostUnseen;
  if (charactersOf(veiled) <= most)
    for (const veil of veiled.keys()) if (isForGood(veil)) hidden.add(veil);
  if (alike < mostAlike && charactersOf(blank) <= most)
    for (const element of blank.keys()) wordless.add(element);
}

import { faintest, isOpaque, plain, white } from './colours';
import { inherited } from './inherited';
import { isTakenOut } from './put-away';

/** What the words of an element stand on, by all that is round them. */
export interface Ground {
  /** The one colour behind them, as browsers compute it; empty where a picture or several make it. */
  readonly color: string;
  /** How much of them comes through, 0 to 1. */
  readonly opacity: number;
  /** The outermost element that lets next to nothing of them through. */
  readonly veil: Element | null;
}

const isFilteredOut = /opacity\(0(?:\.0\d*)?\)/;

const clear = 'rgba(0, 0, 0, 0)';

/** What stands behind a page that has no colour of its own. */
function canvasOf({ documentElement }: Document): Ground {
  const { colorScheme } = getComputedStyle(documentElement);
  const isLight = colorScheme === 'normal' || colorScheme === 'light';
  return { color: isLight ? white : '', opacity: 1, veil: null };
}

function within(ground: Ground, element: Element): Ground {
  const style = getComputedStyle(element);
  const { backgroundColor, backgroundImage, filter, opacity } = style;
  const through = ground.opacity * (isFilteredOut.test(filter) ? 0 : Number(opacity));
  // What is taken out of the flow may stand over anything.
  const behind = isTakenOut(style) ? '' : ground.color;
  const own = isOpaque(backgroundColor) ? plain(backgroundColor) : '';
  const color = backgroundColor === clear ? behind : own;
  return {
    color: backgroundImage === 'none' ? color : '',
    opacity: through,
    veil: ground.veil ?? (through < faintest ? element : null),
  };
}

/** Tells of elements what their words stand on. */
export const grounds = (document: Document): ((element: Element) => Ground) =>
  inherited(canvasOf(document), within);

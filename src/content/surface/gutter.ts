import type { Dress } from '../../messages/protocol';

/** The strip beside the cover that the page's own scrollbar takes up, where scrollbars take room. */
export interface Gutter {
  /** Hides the scrollbar, and gives its place the colour of the paper beside it. */
  readonly paint: (paper: string) => void;
  /** Gives the scrollbar back as it was. */
  readonly clear: () => Promise<void>;
}

/** Changes what the browser lays over the page's own style: one dress on, another off. */
export type ChangeDress = (put: Dress | null, take: Dress | null) => Promise<void>;

/** A page may leave scrolling to its body, whose `overflow` then is the viewport's. */
function scroller(): Dress['scroller'] {
  const { documentElement, body } = document;
  const isLeft = getComputedStyle(documentElement).overflowY === 'visible';
  return isLeft && getComputedStyle(body).overflowY !== 'visible' ? 'body' : 'html';
}

/** The gutter of this page as it is now, before anything covers it. */
export function findGutter(change: ChangeDress): Gutter {
  const takesRoom = innerWidth > document.documentElement.clientWidth;
  const by = takesRoom ? scroller() : null;
  let worn: Dress | null = null;
  let last = Promise.resolve();
  // One after the other, or an older colour could come on last.
  const wear = (put: Dress | null): Promise<void> => {
    const take = worn;
    worn = put;
    last = last.then(() => change(put, take)).catch(() => undefined);
    return last;
  };
  return {
    paint: (paper) => {
      if (by !== null && worn?.paper !== paper) void wear({ scroller: by, paper });
    },
    clear: () => (worn === null ? Promise.resolve() : wear(null)),
  };
}

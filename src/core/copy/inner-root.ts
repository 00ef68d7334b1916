import { hasText } from '../has-text';

/** A tree that the page shows inside an element of its own: an open shadow root, or a frame's body. */
export type InnerRoot = ShadowRoot | HTMLElement;

/**
 * Characters a frame must hold to be read: a short paragraph and a half. Frames with less are buttons, counters and
 * adverts, which would be judged and left out at the cost of copying them.
 */
export const leastInnerText = 400;

/** Whether `root` is a shadow root; else it is the body of a frame. */
export const isShadow = (root: InnerRoot): root is ShadowRoot => root.nodeType === 11;

/**
 * The body of what `frame` shows, where the page may look into it itself and there is a text to read; `null`
 * otherwise. Another origin's document is never touched: the browser gives none.
 */
export function frameBody(frame: Element): HTMLElement | null {
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    return inner !== null && hasText(inner, leastInnerText) ? inner.body : null;
  } catch {
    return null;
  }
}

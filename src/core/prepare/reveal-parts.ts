/** Told of a part that is out of sight and that the page means to reveal. */
export type OnReveal = (part: Element) => void;

/** Finds in `root` what of `hidden` the page means to reveal. */
export function revealParts(_root: Document, _hidden: Set<Element>, _reveal: OnReveal): void {
  // The rules follow.
}

/** What can be out of sight by its own markup. Inline styles are looked at once more: these match much else. */
const candidates =
  '[hidden], [popover], dialog:not([open]), [style*="none" i], [style*="hidden" i], [style*="collapse" i]';

const hidingStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|(?:content-)?visibility\s*:\s*(?:hidden|collapse))\s*(?:!\s*important\s*)?(?:;|$)/i;

const isHidden = (element: Element): boolean =>
  element.matches('[hidden], [popover], dialog:not([open])') ||
  hidingStyle.test((element.getAttribute('style') ?? '').slice(0, 4000));

/**
 * What the markup of `root` puts out of sight, for pages without a layout: saved ones, and the command line's.
 * `aria-hidden` is not asked, since that hides nothing from sight; nor are style sheets.
 */
export const hiddenByMarkup = (root: ParentNode): Element[] =>
  [...root.querySelectorAll(candidates)].filter(isHidden);

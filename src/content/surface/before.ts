/** How the person left the page when the full view came up. */
export interface Before {
  /** Gives the page back that way: its scroll to the pixel, and the focus where it was. */
  restore(): void;
}

/** A form's fields may hide its own `focus`; the prototype's cannot be hidden. */
const focus = (element: Element): void => {
  HTMLElement.prototype.focus.call(element, { preventScroll: true });
};

export function rememberPage(): Before {
  const { scrollX: left, scrollY: top } = window;
  const focused = document.activeElement;
  return {
    restore: () => {
      if (focused instanceof HTMLElement && focused !== document.body && focused.isConnected) {
        if (document.activeElement !== focused) focus(focused);
      }
      // Most often nothing has moved, and then a page should not hear of it.
      if (window.scrollX !== left || window.scrollY !== top) {
        window.scrollTo({ left, top, behavior: 'instant' });
      }
    },
  };
}

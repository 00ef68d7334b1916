/** The nodes that cover a page: one element at its root, and everything else out of its reach. */
export interface Cover {
  /** Stands under `documentElement`, so that a page that replaces its `body` leaves it alone. */
  readonly host: HTMLElement;
  /** Modal, so that the page behind is inert to keys, to the mouse and to a screen reader untouched. */
  readonly dialog: HTMLDialogElement;
  /** Of the extension's own origin: the page can neither read it nor learn its address. */
  readonly frame: HTMLIFrameElement;
}

type Styles = Readonly<Record<string, string>>;

/**
 * Set one by one and important: a page's policy may forbid `style` attributes and style elements, and no
 * rule of a page outranks these.
 */
function setStyles(element: HTMLElement, styles: Styles): void {
  for (const [name, value] of Object.entries(styles)) {
    element.style.setProperty(name, value, 'important');
  }
}

const hostStyles: Styles = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  width: '0',
  height: '0',
};

const filling: Styles = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  'max-width': 'none',
  'max-height': 'none',
  // The system's own paper until the story is there: no flash of white in the dark.
  background: 'Canvas',
  'color-scheme': 'light dark',
  overflow: 'hidden',
};

/** Makes `host` again what it was, whatever the page has written on it. */
export function cleanHost(host: HTMLElement): void {
  for (const name of host.getAttributeNames()) host.removeAttribute(name);
  setStyles(host, hostStyles);
}

/** The cover for the full view at `src`, named `label` for screen readers; not yet in the page. */
export function makeCover(src: string, label: string): Cover {
  const host = document.createElement('div');
  const dialog = document.createElement('dialog');
  const frame = document.createElement('iframe');
  setStyles(host, hostStyles);
  setStyles(dialog, filling);
  setStyles(frame, { ...filling, position: 'static' });
  dialog.setAttribute('aria-label', label);
  frame.title = label;
  frame.referrerPolicy = 'no-referrer';
  frame.src = src;
  dialog.append(frame);
  // Closed: the page finds no way from the host to the frame and its address.
  host.attachShadow({ mode: 'closed' }).append(dialog);
  return { host, dialog, frame };
}

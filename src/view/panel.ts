import { element } from './element';

/** A button of the bar with what it opens. */
export interface Panel {
  /** Both together, to be put into the bar: the panel comes after its button in the order of Tab. */
  readonly element: HTMLElement;
  readonly close: () => void;
}

interface PanelParts {
  /** Unique in the view: names the panel for its button. */
  readonly id: string;
  readonly label: string;
  /** What the button shows; `label` names it. */
  readonly face: Node;
  readonly content: Node;
  /** Called each time before the panel shows. */
  readonly onOpen?: () => void;
}

const isIn = (element: Element, target: EventTarget | null): boolean =>
  target instanceof Node && element.contains(target);

/**
 * Opens below the bar without taking the story away. Closes by its button, by Escape, by a click or the
 * focus going elsewhere; Escape means nothing else while it is open. Ends with `signal`.
 */
export function panel(root: HTMLElement, parts: PanelParts, signal: AbortSignal): Panel {
  const { id, label, face, content, onOpen } = parts;
  const button = element(
    'button',
    {
      type: 'button',
      class: 'tool',
      title: label,
      'aria-label': label,
      'aria-expanded': 'false',
      'aria-controls': id,
    },
    face,
  );
  const box = element('div', { id, class: 'panel', role: 'group', 'aria-label': label }, content);
  const made = element('div', { class: 'tool-with-panel' }, button, box);
  box.hidden = true;
  const setOpen = (isOpen: boolean): void => {
    if ((box.hidden === false) === isOpen) return;
    if (isOpen) onOpen?.();
    box.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  };
  const close = (): void => {
    setOpen(false);
  };
  button.addEventListener('click', () => {
    setOpen(box.hidden !== false);
  });
  const closeElsewhere = ({ target }: Event): void => {
    if (!isIn(made, target)) close();
  };
  root.addEventListener('pointerdown', closeElsewhere, { capture: true, signal });
  root.addEventListener('focusin', closeElsewhere, { signal });
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || box.hidden) return;
      event.preventDefault();
      event.stopPropagation();
      close();
      button.focus();
    },
    { capture: true, signal },
  );
  return { element: made, close };
}

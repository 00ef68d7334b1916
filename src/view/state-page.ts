import { element, mark } from './element';

/** Something a person can do about a state. */
export interface Step {
  readonly label: string;
  readonly take: () => void;
}

/** A state as a page: what is so, why, and what can be done. */
export interface StatePage {
  /** Stands in the bar where a story's site would. */
  readonly product: string;
  readonly title: string;
  readonly why: string;
  /** The likely next step first, which is the filled button; at most one other. */
  readonly steps: readonly Step[];
}

function button({ label, take }: Step, at: number): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', class: at === 0 ? 'button-filled' : 'button-quiet' },
    label,
  );
  made.addEventListener('click', take);
  return made;
}

/** Draws a state into `root`, between bars of the same height as a story's. */
export function drawState(root: HTMLElement, { product, title, why, steps }: StatePage): void {
  const buttons = steps.map(button);
  const page = element(
    'main',
    { class: 'page state' },
    mark(),
    // A live region, so that a screen reader hears a state that comes by itself.
    element('div', { role: 'status' }, element('h1', {}, title), element('p', {}, why)),
    ...buttons,
  );
  const name = element('span', { class: 'site' }, product);
  root.replaceChildren(
    element('header', { class: 'bar bar-upper' }, name),
    page,
    element('footer', { class: 'bar bar-lower' }),
  );
  buttons[0]?.focus();
}

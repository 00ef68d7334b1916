import { element, mark } from './element';

/** A state as a page: what is so, why, and the likely next step. */
export interface StatePage {
  /** Stands in the bar where a story's site would. */
  readonly product: string;
  readonly title: string;
  readonly why: string;
  readonly step: { readonly label: string; readonly take: () => void } | null;
}

/** Draws a state into `root`, between bars of the same height as a story's. */
export function drawState(root: HTMLElement, { product, title, why, step }: StatePage): void {
  const button =
    step === null
      ? null
      : element('button', { type: 'button', class: 'button-filled' }, step.label);
  button?.addEventListener('click', () => {
    step?.take();
  });
  const page = element(
    'main',
    { class: 'page state' },
    mark(),
    // A live region, so that a screen reader hears a state that comes by itself.
    element('div', { role: 'status' }, element('h1', {}, title), element('p', {}, why)),
    button,
  );
  const name = element('span', { class: 'site' }, product);
  root.replaceChildren(
    element('header', { class: 'bar bar-upper' }, name),
    page,
    element('footer', { class: 'bar bar-lower' }),
  );
  button?.focus();
}

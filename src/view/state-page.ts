import { closeButton } from './bar-buttons';
import { element, mark } from './element';
import { intentOf } from './keys';
import type { Say } from './look';
import { wordButton } from './word-button';

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
  /** Ends the full view, by a button in its bar and by Escape. The popup has neither, but a lower bar. */
  readonly close?: () => void;
}

/** A state on screen. */
export interface DrawnState {
  /** Ends what the state listens to; what is drawn stays until something else is. */
  close(): void;
}

const button = ({ label, take }: Step, at: number): HTMLButtonElement =>
  wordButton(label, take, { style: at === 0 ? 'button-filled' : 'button-quiet' });

/** Draws a state into `root`, between bars of the same height as a story's. */
export function drawState(
  root: HTMLElement,
  { product, title, why, steps, close }: StatePage,
  say: Say,
): DrawnState {
  const life = new AbortController();
  const buttons = steps.map(button);
  const page = element(
    'main',
    { class: 'page state' },
    mark(),
    // A live region, so that a screen reader hears a state that comes by itself.
    element('div', { role: 'status' }, element('h1', {}, title), element('p', {}, why)),
    buttons.length === 0 ? null : element('div', { class: 'steps' }, ...buttons),
  );
  const name = element('span', { class: 'site' }, product);
  const tools =
    close === undefined ? null : element('div', { class: 'tools' }, closeButton(say, close));
  root.replaceChildren(
    element('header', { class: 'bar bar-upper' }, name, tools),
    page,
    close === undefined ? element('footer', { class: 'bar bar-lower' }) : '',
  );
  root.addEventListener(
    'keydown',
    (event) => {
      if (intentOf(event) === 'close') close?.();
    },
    { signal: life.signal },
  );
  buttons[0]?.focus();
  return {
    close: () => {
      life.abort();
    },
  };
}

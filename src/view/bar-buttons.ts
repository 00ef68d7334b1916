import { element } from './element';
import { type IconName, icon } from './icons';
import type { Say } from './look';

/** A button that is only a drawing, named for those who cannot see it. */
export function tool(name: IconName, label: string, act: () => void): HTMLButtonElement {
  const button = element(
    'button',
    { type: 'button', class: `tool tool-${name}`, title: label, 'aria-label': label },
    icon(name),
  );
  button.addEventListener('click', act);
  return button;
}

/** The filled button of the popup. */
export function fullViewButton(say: Say, openFull: () => void): HTMLButtonElement {
  const button = element(
    'button',
    { type: 'button', class: 'button-filled full-view' },
    icon('expand'),
    say('fullView'),
  );
  button.addEventListener('click', openFull);
  return button;
}

/** Ends the full view; the key that does so too shows where there is a keyboard. */
export function closeButton(say: Say, close: () => void): HTMLButtonElement {
  const button = element(
    'button',
    { type: 'button', class: 'tool tool-close', title: say('close') },
    icon('close'),
    element('span', { class: 'unseen' }, say('close')),
    element('kbd', { class: 'key', 'aria-hidden': 'true' }, say('escapeKey')),
  );
  button.addEventListener('click', close);
  return button;
}

import { element } from '../element';
import { icon } from '../icons';
import type { Control, ControlParts } from './control';

/** The values a stepper goes over. */
export interface Steps {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

interface StepperParts extends ControlParts<number> {
  readonly label: string;
  /** Asked whenever something changes: how far one can go may depend on the rest. */
  readonly steps: () => Steps;
  /** A value in a person's terms: pixels, characters. */
  readonly words: (value: number) => string;
}

/** `value` moved by so many steps, within bounds; decimal steps stay as round as they are written. */
export function stepped(value: number, by: number, { min, max, step }: Steps): number {
  const moved = Number((value + by * step).toFixed(4));
  return Math.min(max, Math.max(min, moved));
}

/** How many steps a key means, in a text that runs from left to right or the other way. */
function stepsOf(key: string, isRtl: boolean): number {
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'ArrowUp' || key === forward) return 1;
  if (key === 'ArrowDown' || key === back) return -1;
  return { PageUp: 3, PageDown: -3, Home: -Infinity, End: Infinity }[key] ?? 0;
}

/** A number with a button for less and one for more; by keyboard it is one stop with the arrow keys. */
export function stepperControl(parts: StepperParts): Control<number> {
  const { labelId, label, say, choose, steps, words } = parts;
  let shown = 0;
  const value = element('span', {
    class: 'stepper-value',
    role: 'spinbutton',
    tabindex: '0',
    'aria-labelledby': labelId,
  });
  const move = (by: number): void => {
    const next = stepped(shown, by, steps());
    if (next !== shown) choose(next);
  };
  const button = (name: 'minus' | 'plus', text: string): HTMLButtonElement => {
    const made = element(
      'button',
      { type: 'button', class: 'step', tabindex: '-1', 'aria-label': text, title: text },
      icon(name),
    );
    made.addEventListener('click', () => {
      move(name === 'plus' ? 1 : -1);
    });
    return made;
  };
  const less = button('minus', say('settingLess', label));
  const more = button('plus', say('settingMore', label));
  value.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = stepsOf(event.key, getComputedStyle(value).direction === 'rtl');
    if (by === 0) return;
    event.preventDefault();
    move(by);
  });
  return {
    element: element('div', { class: 'stepper' }, less, value, more),
    show: (chosen) => {
      const { min, max } = steps();
      shown = Math.min(max, Math.max(min, chosen));
      value.textContent = words(shown);
      value.setAttribute('aria-valuenow', String(shown));
      value.setAttribute('aria-valuemin', String(min));
      value.setAttribute('aria-valuemax', String(max));
      value.setAttribute('aria-valuetext', words(shown));
      // Not `disabled`: the button just pressed would lose the focus.
      less.setAttribute('aria-disabled', String(shown <= min));
      more.setAttribute('aria-disabled', String(shown >= max));
    },
    focus: () => {
      value.focus();
    },
  };
}

import { element } from '../element';
import type { Control, ControlParts } from './control';

/** On or off: a checkbox that says it is a switch. */
export function toggleControl({
  labelId,
  choose,
}: Pick<ControlParts<boolean>, 'labelId' | 'choose'>): Control<boolean> {
  const input = element('input', {
    id: `${labelId}-switch`,
    type: 'checkbox',
    role: 'switch',
    class: 'switch',
    autocomplete: 'off',
    'aria-labelledby': labelId,
  });
  input.addEventListener('change', () => {
    choose(input.checked);
  });
  return {
    element: input,
    show: (value) => {
      input.checked = value;
    },
    focus: () => {
      input.focus();
    },
  };
}

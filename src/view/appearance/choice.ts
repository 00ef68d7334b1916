import { element } from '../element';
import { icon } from '../icons';
import type { MessageKey } from '../look';
import type { Control, ControlParts } from './control';

/**
 * One of several, each with a sample of what it looks like (drawn in `appearance.css`) and its name.
 * Radio buttons of the browser's own, for their keys and what screen readers say of them.
 */
export function choiceControl(
  options: readonly string[],
  { name, labelId, say, choose }: ControlParts<string>,
): Control<string> {
  const inputs = options.map((value) =>
    element('input', { type: 'radio', name: `setting-${name}`, value, autocomplete: 'off' }),
  );
  const labels = inputs.map((input) =>
    element(
      'label',
      { class: 'option', 'data-option': input.value },
      input,
      element('span', { class: 'sample', 'aria-hidden': 'true' }, icon('check')),
      element('span', { class: 'name' }, say(`setting_${name}_${input.value}` as MessageKey)),
    ),
  );
  const group = element(
    'div',
    { class: `options options-${name}`, role: 'radiogroup', 'aria-labelledby': labelId },
    ...labels,
  );
  group.addEventListener('change', () => {
    const checked = inputs.find((input) => input.checked);
    if (checked !== undefined) choose(checked.value);
  });
  return {
    element: group,
    show: (value) => {
      for (const input of inputs) input.checked = input.value === value;
    },
    focus: () => {
      inputs.find((input) => input.checked)?.focus();
    },
  };
}

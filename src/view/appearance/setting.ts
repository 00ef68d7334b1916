import { type SettingName, type Settings, schema } from '../../settings/schema';
import { element } from '../element';
import { icon } from '../icons';
import type { Say } from '../look';
import { choiceControl } from './choice';
import type { Control } from './control';
import { hasWidths, measuresOf, shownNumber, widthSteps } from './measures';
import { stepperControl } from './stepper';
import { toggleControl } from './toggle';

/** A setting in the panel: its name, its control and, where it was changed, what takes it back. */
export interface DrawnSetting {
  readonly element: HTMLElement;
  readonly show: (settings: Settings) => void;
}

interface SettingParts {
  readonly root: HTMLElement;
  readonly name: SettingName;
  readonly say: Say;
  readonly now: () => Settings;
  readonly choose: (value: unknown) => void;
}

/** The control that the schema says `name` has. */
function controlOf(parts: SettingParts, labelId: string): Control<unknown> {
  const { root, name, say, now, choose } = parts;
  const { control } = schema[name];
  const common = { name, labelId, say, choose };
  if (control.kind === 'choice') return choiceControl(control.options, common) as Control<unknown>;
  if (control.kind === 'toggle') return toggleControl(common) as Control<unknown>;
  return stepperControl({
    ...common,
    label: say(`setting_${name}`),
    steps: () =>
      name === 'width' ? widthSteps(control, measuresOf(root, now().textSize)) : control,
    words: (value) => words(parts, value),
  }) as Control<unknown>;
}

/** A value of a setting as a person would name it. */
export function words(
  { root, name, say, now }: Omit<SettingParts, 'choose'>,
  value: unknown,
): string {
  if (typeof value === 'boolean') return say(value ? 'on' : 'off');
  if (typeof value !== 'number')
    return say(`setting_${name}_${String(value)}` as Parameters<Say>[0]);
  const number = shownNumber(name, value, measuresOf(root, now().textSize));
  return new Intl.NumberFormat(document.documentElement.lang || 'en', {
    maximumFractionDigits: 1,
  }).format(number);
}

/** On a phone the screen decides how wide a line is. */
function isIdle({ root, name }: SettingParts, { textSize }: Settings): boolean {
  const { control } = schema[name];
  if (name !== 'width' || control.kind !== 'range') return false;
  return !hasWidths(control, measuresOf(root, textSize));
}

/** Draws one setting. `choose` gets a value, or `null` for its default. */
export function drawSetting(parts: SettingParts): DrawnSetting {
  const { name, say, choose } = parts;
  const labelId = `setting-${name}`;
  const label = say(`setting_${name}`);
  const fallback = schema[name].default;
  const control = controlOf(parts, labelId);
  const reset = element('button', { type: 'button', class: 'reset' }, icon('reset'));
  reset.addEventListener('click', () => {
    // Before it goes out of sight, and the focus with it.
    control.focus();
    choose(null);
  });
  const { kind } = schema[name].control;
  const named = { id: labelId, class: 'setting-name' };
  const row = element(
    'div',
    { class: `setting setting-${kind}` },
    kind === 'toggle'
      ? element('label', { ...named, for: control.element.id }, label)
      : element('span', named, label),
    reset,
    control.element,
  );
  return {
    element: row,
    show: (settings) => {
      const value = settings[name];
      control.show(value);
      row.hidden = isIdle(parts, settings);
      const text = say('resetSetting', label, words(parts, fallback));
      reset.setAttribute('aria-label', text);
      reset.title = text;
      reset.hidden = value === fallback;
    },
  };
}

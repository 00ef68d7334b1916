import { type Settings, schema } from '../settings/schema';
import type { Actions } from './actions';
import { choiceControl } from './appearance/choice';
import { element } from './element';
import { type IconName, icon } from './icons';
import type { LiveSettings } from './live-settings';
import type { Say } from './look';

/** The inside of the menu, and what shows the settings in it as they are. */
export interface MoreMenu {
  readonly element: HTMLElement;
  readonly show: (settings: Settings) => void;
}

/** A line of the menu that does something at once. */
function entry(name: IconName, label: string, act: () => void, only = ''): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: `menu-entry ${only}`.trim() },
    icon(name),
    label,
  );
  button.addEventListener('click', act);
  return button;
}

/**
 * Draws what is wanted seldom: what the toolbar button opens, what is said of the `site`, the way to all settings
 * and, in a narrow bar, what has no room there.
 */
export function moreMenu(
  say: Say,
  live: LiveSettings,
  { print, openSettings }: Actions,
  site: HTMLElement | null,
): MoreMenu {
  const name = 'toolbarClick';
  const labelId = `setting-${name}`;
  const { control } = schema[name];
  const opens = choiceControl(control.kind === 'choice' ? control.options : [], {
    name,
    labelId,
    say,
    choose: (value) => {
      live.choose(name, value as 'popup' | 'full');
    },
  });
  return {
    element: element(
      'div',
      { class: 'more' },
      print === undefined ? null : entry('print', say('print'), print, 'only-narrow'),
      element('p', { class: 'setting-name', id: labelId }, say(`setting_${name}`)),
      opens.element,
      site,
      openSettings === undefined ? null : entry('settings', say('allSettings'), openSettings),
    ),
    show: (settings) => {
      opens.show(settings[name]);
    },
  };
}

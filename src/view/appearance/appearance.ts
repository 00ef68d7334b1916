import { type Settings, appearanceGroup, schema } from '../../settings/schema';
import { element } from '../element';
import type { LiveSettings } from '../live-settings';
import type { Say } from '../look';
import { settingsGroup } from './settings-group';

/** What the panel sets, in its order. */
export const appearanceSettings = appearanceGroup;

/** The inside of the appearance panel. */
export interface Appearance {
  readonly element: HTMLElement;
  readonly show: (settings: Settings) => void;
}

const isChanged = (settings: Settings): boolean =>
  appearanceSettings.some((name) => settings[name] !== schema[name].default);

/** Draws the settings of how a story looks, and what takes all of them back. */
export function appearance(root: HTMLElement, say: Say, live: LiveSettings): Appearance {
  const group = settingsGroup(appearanceSettings, { root, say, live });
  const resetAll = element('button', { type: 'button', class: 'quiet-button' }, say('resetAll'));
  resetAll.addEventListener('click', () => {
    for (const name of appearanceSettings) {
      if (live.now()[name] !== schema[name].default) live.choose(name, null);
    }
  });
  const show = (settings: Settings): void => {
    group.show(settings);
    resetAll.setAttribute('aria-disabled', String(!isChanged(settings)));
  };
  return {
    element: element(
      'div',
      { class: 'appearance' },
      ...group.rows,
      element('div', { class: 'appearance-foot' }, resetAll),
    ),
    show,
  };
}

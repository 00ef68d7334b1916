import { type Settings, appearanceGroup, schema } from '../../settings/schema';
import { element } from '../element';
import type { LiveSettings } from '../live-settings';
import type { Say } from '../look';
import { drawSetting } from './setting';

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
  const drawn = appearanceSettings.map((name) =>
    drawSetting({
      root,
      name,
      say,
      now: live.now,
      choose: (value) => {
        live.choose(name, value as never);
      },
    }),
  );
  const resetAll = element('button', { type: 'button', class: 'quiet-button' }, say('resetAll'));
  resetAll.addEventListener('click', () => {
    for (const name of appearanceSettings) {
      if (live.now()[name] !== schema[name].default) live.choose(name, null);
    }
  });
  const show = (settings: Settings): void => {
    for (const setting of drawn) setting.show(settings);
    resetAll.setAttribute('aria-disabled', String(!isChanged(settings)));
  };
  return {
    element: element(
      'div',
      { class: 'appearance' },
      ...drawn.map((setting) => setting.element),
      element('div', { class: 'appearance-foot' }, resetAll),
    ),
    show,
  };
}

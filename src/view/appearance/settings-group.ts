import type { SettingName, Settings } from '../../settings/schema';
import type { LiveSettings } from '../live-settings';
import type { Say } from '../look';
import { drawSetting } from './setting';

/** Settings as rows, drawn from the schema. */
export interface SettingsGroup {
  readonly rows: readonly HTMLElement[];
  readonly show: (settings: Settings) => void;
}

/** What everything that draws settings needs. */
export interface SettingsParts {
  readonly root: HTMLElement;
  readonly say: Say;
  readonly live: LiveSettings;
  /** Does what a control asks for in the place of `live`; to say that it has, it answers true. */
  readonly instead?: (name: SettingName, value: unknown) => boolean;
}

/** Draws `names`, each with what takes it back where it differs from its default. */
export function settingsGroup(
  names: readonly SettingName[],
  { root, say, live, instead }: SettingsParts,
): SettingsGroup {
  const drawn = names.map((name) =>
    drawSetting({
      root,
      name,
      say,
      now: live.now,
      choose: (value) => {
        if (instead?.(name, value) !== true) live.choose(name, value as never);
      },
    }),
  );
  return {
    rows: drawn.map(({ element }) => element),
    show: (settings) => {
      for (const setting of drawn) setting.show(settings);
    },
  };
}

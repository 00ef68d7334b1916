import { type SettingName, type Settings, schema } from '../settings/schema';

/** The settings as they are on screen: what the host knows, and before it what was just chosen. */
export interface LiveSettings {
  readonly now: () => Settings;
  /** Shows `value` at once, or the default where it is `null`, and hands it to the host. */
  readonly choose: <Name extends SettingName>(name: Name, value: Settings[Name] | null) => void;
  /** What the host says the settings are, now or at some moment since the last choice. */
  readonly take: (settings: Settings) => void;
}

/**
 * Milliseconds in which the host's answers to a choice arrive. Until one repeats the choice they are older
 * than it: shown, they would take back the second of two quick clicks for a moment.
 */
const answersWithin = 1_000;

/** Starts from `initial`; `show` is called with every change, `store` with every choice. */
export function liveSettings(
  initial: Settings,
  show: (settings: Settings) => void,
  store: LiveSettings['choose'],
): LiveSettings {
  const chosen = new Map<SettingName, { readonly value: unknown; readonly at: number }>();
  let settings = initial;
  const change = (next: Settings): void => {
    if (Object.entries(next).every(([name, value]) => settings[name as SettingName] === value))
      return;
    settings = next;
    show(settings);
  };
  return {
    now: () => settings,
    choose: (name, value) => {
      const meant = value ?? schema[name].default;
      chosen.set(name, { value: meant, at: performance.now() });
      change({ ...settings, [name]: meant });
      store(name, value);
    },
    take: (next) => {
      const shown: Record<string, unknown> = { ...next };
      for (const [name, { value, at }] of chosen) {
        if (next[name] === value || performance.now() - at > answersWithin) chosen.delete(name);
        else shown[name] = value;
      }
      change(shown as unknown as Settings);
    },
  };
}

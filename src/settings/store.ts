/** The one file that stores settings. They stay on this machine: `storage.local`, never synced. */
import browser from 'webextension-polyfill';
import { onStored } from './on-stored';
import { keyOf, readSettings } from './read';
import { type SettingName, type Settings, schema, settingNames } from './schema';

/** The settings as they are now; the defaults where storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return readSettings(await browser.storage.local.get(settingNames.map(keyOf)));
  } catch (error) {
    console.warn('Lede: settings could not be read, the defaults serve.', error);
    return readSettings({});
  }
}

/** Stores what a person chose for one setting. Rejects where the value is none the setting can hold. */
export async function saveSetting<Name extends SettingName>(
  name: Name,
  value: Settings[Name],
): Promise<void> {
  const { accepts, version } = schema[name];
  if (!accepts(value)) throw new TypeError(`${name} cannot be ${JSON.stringify(value)}`);
  await browser.storage.local.set({ [keyOf(name)]: { version, value } });
}

/** Takes back what a person chose for one setting: its default serves again. */
export async function resetSetting(name: SettingName): Promise<void> {
  await browser.storage.local.remove(keyOf(name));
}

/** What a control does: stores `value`, or takes the choice back where it is `null`. */
export function choose<Name extends SettingName>(name: Name, value: Settings[Name] | null): void {
  const done = value === null ? resetSetting(name) : saveSetting(name, value);
  done.catch((error: unknown) => {
    console.error(`Lede: ${name} could not be stored.`, error);
  });
}

/** Calls `listener` with the settings as they are after every change, whoever made it. */
export function onSettingsChange(listener: (settings: Settings) => void): void {
  const keys = new Set(settingNames.map(keyOf));
  onStored(
    (key) => keys.has(key),
    () => void loadSettings().then(listener),
  );
}

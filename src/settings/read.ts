import type { Field } from './field';
import { type SettingName, type Settings, schema, settingNames } from './schema';

/** The storage key of a setting; one each, so that two windows never write over each other's. */
export const keyOf = (name: SettingName): string => `setting.${name}`;

/** What stands under a key. Only what a person chose is stored, so defaults may still change. */
export interface Stored {
  readonly version: number;
  readonly value: unknown;
}

const isStored = (stored: unknown): stored is Stored =>
  typeof stored === 'object' &&
  stored !== null &&
  typeof (stored as Partial<Stored>).version === 'number' &&
  'value' in stored;

/** What is stored for a field as this version means it; `null` where it means nothing here. */
export function heldBy<T>(field: Field<T>, stored: unknown): { readonly value: T } | null {
  if (!isStored(stored)) return null;
  try {
    const value =
      stored.version < field.version ? field.migrate(stored.value, stored.version) : stored.value;
    return field.accepts(value) ? { value } : null;
  } catch {
    return null;
  }
}

/**
 * The value of one field from whatever is stored. Total: absence, junk and a newer version's value
 * this version cannot hold all give the default; a newer value it can hold is kept.
 */
export function readField<T>(field: Field<T>, stored: unknown): T {
  const held = heldBy(field, stored);
  return held === null ? field.default : held.value;
}

/** Whole, valid settings from a record of storage keys to whatever stands under them. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  return Object.fromEntries(
    settingNames.map((name) => [name, readField<unknown>(schema[name], stored[keyOf(name)])]),
  ) as Settings;
}

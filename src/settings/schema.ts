/**
 * What can be set. A line here is a whole setting: its type, default, validation, migration, form
 * and label (`setting_<name>` and, for choices, `setting_<name>_<option>` in `_locales`).
 */
import { type Field, choice, range, toggle } from './field';

export const schema = {
  /** `auto` follows the system. */
  theme: choice(['auto', 'light', 'sepia', 'gray', 'dark', 'black'], 'auto'),
  /** In steps of the text size each host starts from, so that popup and full view stay one family. */
  textSize: range(-4, 8, 1, 0),
  /** Multiple of the text size. Arabic and Indic scripts add to it. */
  lineSpacing: range(1.3, 2.2, 0.1, 1.6),
  /** Straight right edge, with hyphenation. */
  justify: toggle(false),
  /** What a click on the toolbar button opens. */
  toolbarClick: choice(['popup', 'full'], 'popup'),
} as const;

export type SettingName = keyof typeof schema;

export type Settings = {
  readonly [Name in SettingName]: (typeof schema)[Name] extends Field<infer T> ? T : never;
};

export const settingNames = Object.keys(schema) as SettingName[];

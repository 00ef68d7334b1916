/**
 * What can be set. A line here is a whole setting: its type, default, validation, migration, form
 * and label (`setting_<name>` and, for choices, `setting_<name>_<option>` in `_locales`).
 */
import { type Field, choice, range, toggle } from './field';

export const schema = {
  /** `auto` follows the system. */
  theme: choice(['auto', 'light', 'sepia', 'gray', 'dark', 'black'], 'auto'),
  /** What Latin, Greek and Cyrillic text is set in; other scripts keep the system's own faces. */
  face: choice(['literata', 'system', 'atkinson'], 'literata'),
  /** In pixels more or less than each host starts from, so that popup and full view stay one family. */
  textSize: range(-5, 16, 1, 0),
  /** In steps of 2 em, about four characters, more or less than the line each host starts from. */
  width: range(-6, 6, 1, 0),
  /** Multiple of the text size. Arabic and Indic scripts add to it. */
  lineSpacing: range(1.3, 2.2, 0.1, 1.6),
  /** Straight edges on both sides, with hyphenation where the language is known. */
  justify: toggle(false),
  /** What a click on the toolbar button opens. */
  toolbarClick: choice(['popup', 'full'], 'popup'),
  /** When reader mode comes on by itself: never, on the sites with a rule, or on every story. */
  automatic: choice(['off', 'chosen', 'every'], 'off'),
  /** Links followed from a story stay in reader mode, where they lead to a story that Lede may read. */
  followLinks: toggle(true),
  /** Whether it comes on by itself in private windows, too. */
  automaticInPrivate: toggle(false),
} as const;

export type SettingName = keyof typeof schema;

export type Settings = {
  readonly [Name in SettingName]: (typeof schema)[Name] extends Field<infer T> ? T : never;
};

export const settingNames = Object.keys(schema) as SettingName[];

/** How a story looks. By itself, since the panel over a story loads no more than it draws. */
export const appearanceGroup = [
  'theme',
  'face',
  'textSize',
  'width',
  'lineSpacing',
  'justify',
] as const satisfies readonly SettingName[];

/** The settings as a person looks for them; each stands in one group. */
export const groups = {
  appearance: appearanceGroup,
  opening: ['toolbarClick', 'followLinks'],
  automatic: ['automatic', 'automaticInPrivate'],
} as const satisfies Readonly<Record<string, readonly SettingName[]>>;

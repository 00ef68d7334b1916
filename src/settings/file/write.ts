import { type Dismissal, dismissalPrefix, isDismissal } from '../dismissal';
import { keyOf } from '../read';
import { readRule } from '../rule-key';
import { settingNames } from '../schema';
import type { SiteRule } from '../site-rules';

export const fileFormat = 'lede-settings';
export const fileVersion = 1;

/** All that a person has chosen and Lede has counted, to be kept or carried elsewhere. */
export interface SettingsFile {
  readonly format: typeof fileFormat;
  readonly version: number;
  /** What was chosen, by setting, each with the version of its meaning; what was not is left out. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly sites: readonly SiteRule[];
  readonly dismissals: Readonly<Record<string, Dismissal>>;
}

const chosen = (stored: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    settingNames.flatMap((name) => {
      const value = stored[keyOf(name)];
      return value === undefined ? [] : [[name, value]];
    }),
  );

const counted = (stored: Readonly<Record<string, unknown>>): Record<string, Dismissal> =>
  Object.fromEntries(
    Object.entries(stored).flatMap(([key, value]) =>
      key.startsWith(dismissalPrefix) && isDismissal(value)
        ? [[key.slice(dismissalPrefix.length), value]]
        : [],
    ),
  );

/** Everything in storage as one file that a person can read, too. */
export function writeFile(stored: Readonly<Record<string, unknown>>): string {
  const sites = Object.keys(stored)
    .sort()
    .flatMap((key) => readRule(key, stored[key]) ?? []);
  const file: SettingsFile = {
    format: fileFormat,
    version: fileVersion,
    settings: chosen(stored),
    sites,
    dismissals: counted(stored),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

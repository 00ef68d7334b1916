import { type Dismissals, dismissalsIn } from '../dismissal';
import { keyOf } from '../read';
import { rulesIn } from '../rule-key';
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
  readonly dismissals: Dismissals;
}

const chosen = (stored: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    settingNames.flatMap((name) => {
      const value = stored[keyOf(name)];
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** Everything in storage as one file that a person can read, too. */
export function writeFile(stored: Readonly<Record<string, unknown>>): string {
  const file: SettingsFile = {
    format: fileFormat,
    version: fileVersion,
    settings: chosen(stored),
    sites: rulesIn(stored),
    dismissals: dismissalsIn(stored),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

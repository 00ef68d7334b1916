import { dismissalKey, isDismissal } from '../dismissal';
import type { Field } from '../field';
import { heldBy, keyOf } from '../read';
import { readPattern } from '../read-pattern';
import { ruleKey, storedRule } from '../rule-key';
import { type SettingName, schema } from '../schema';
import { type Does, type SiteRule, deeds } from '../site-rules';
import { fileFormat, fileVersion } from './write';

/** The parts of a file. */
export type Part = 'settings' | 'sites' | 'dismissals';

/** One thing in a file that is not taken over. */
export interface Refused {
  readonly part: Part;
  /** As it stands in the file, shortened. */
  readonly what: string;
  readonly why: 'unknown-setting' | 'impossible-value' | 'no-site' | 'no-rule' | 'no-count';
}

/** What a file gives, thing by thing; or why it gives nothing at all. */
export type FileRead =
  | {
      readonly ok: true;
      /** To be stored, by storage key. What the file does not name is not in it. */
      readonly items: Readonly<Record<string, unknown>>;
      readonly taken: Readonly<Record<Part, number>>;
      readonly refused: readonly Refused[];
    }
  | { readonly ok: false; readonly why: 'not-json' | 'not-lede' | 'newer' };

type Read = readonly [key: string, value: unknown] | Refused;

/** As many characters of a strange file as fit into a line. */
const shortened = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) as string | undefined);
  return (text ?? '').slice(0, 80);
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readSetting(name: string, stored: unknown): Read {
  const part = 'settings';
  if (!Object.hasOwn(schema, name)) return { part, what: shortened(name), why: 'unknown-setting' };
  const field: Field<unknown> = schema[name as SettingName];
  const held = heldBy(field, stored);
  if (held !== null)
    return [keyOf(name as SettingName), { version: field.version, value: held.value }];
  const value = isRecord(stored) ? stored['value'] : stored;
  return { part, what: shortened(`${name}: ${shortened(value)}`), why: 'impossible-value' };
}

/** The site that a file names, if it is one and written as this version writes it. */
function isSite(site: unknown): site is string {
  if (typeof site !== 'string') return false;
  const read = readPattern(`https://${site}/`);
  return read.ok && read.site === site;
}

function readSite(value: unknown): Read {
  const part = 'sites';
  const { site, path, does } = (isRecord(value) ? value : {}) as Partial<
    Record<keyof SiteRule, unknown>
  >;
  if (!isSite(site)) return { part, what: shortened(value), why: 'no-site' };
  const isPath = typeof path === 'string' && (path === '' || path.startsWith('/'));
  if (!isPath || !deeds.includes(does as Does))
    return { part, what: shortened(value), why: 'no-rule' };
  const rule: SiteRule = { site, path, does: does as Does };
  return [ruleKey(rule), storedRule(rule)];
}

function readCount(site: string, value: unknown): Read {
  const part = 'dismissals';
  if (!isSite(site)) return { part, what: shortened(site), why: 'no-site' };
  if (!isDismissal(value)) return { part, what: shortened(site), why: 'no-count' };
  return [dismissalKey(site), { quick: value.quick, asked: value.asked }];
}

const entriesOf = (value: unknown): [string, unknown][] =>
  isRecord(value) ? Object.entries(value) : [];

const isItem = (read: Read): read is readonly [string, unknown] => Array.isArray(read);

/** Reads a file that was written here, elsewhere or by hand. Total: what cannot be taken over is named, with why. */
export function readFile(text: string): FileRead {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, why: 'not-json' };
  }
  if (!isRecord(file) || file['format'] !== fileFormat || typeof file['version'] !== 'number')
    return { ok: false, why: 'not-lede' };
  if (file['version'] > fileVersion) return { ok: false, why: 'newer' };
  const { sites } = file;
  const read: Record<Part, Read[]> = {
    settings: entriesOf(file['settings']).map(([name, stored]) => readSetting(name, stored)),
    sites: (Array.isArray(sites) ? (sites as unknown[]) : []).map(readSite),
    dismissals: entriesOf(file['dismissals']).map(([site, value]) => readCount(site, value)),
  };
  const all = Object.values(read).flat();
  const count = (part: Part): number => read[part].filter(isItem).length;
  return {
    ok: true,
    items: Object.fromEntries(all.filter(isItem)),
    taken: {
      settings: count('settings'),
      sites: count('sites'),
      dismissals: count('dismissals'),
    },
    refused: all.filter((one): one is Refused => !isItem(one)),
  };
}

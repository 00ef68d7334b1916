import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './browser';

const english = JSON.parse(
  readFileSync(join(root, 'src', '_locales', 'en', 'messages.json'), 'utf8'),
) as Record<string, { message: string } | undefined>;

/** What Lede says in English under `key`. */
export function messageOf(key: string): string {
  const found = english[key];
  if (found === undefined) throw new Error(`There is no message "${key}".`);
  return found.message;
}

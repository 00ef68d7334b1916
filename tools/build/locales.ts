import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root';

/** One entry of a `messages.json`, as the browsers define it. */
export interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Record<string, { content: string; example?: string }>;
}
export type Messages = Record<string, Message>;

const accents: Record<string, string> = {
  a: 'å', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ',
  n: 'ñ', o: 'ö', p: 'þ', q: 'ɋ', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž',
}; // prettier-ignore

/**
 * The pseudo-locale's form of a message: bracketed, accented and about 40 % longer, so that a test
 * sees at once which text on screen is not a message and which is cut off. Placeholders stay.
 */
export function pseudo(message: string): string {
  const accented = message.replace(/\$\w+\$|[a-z]/g, (part) => accents[part] ?? part);
  return `⟦${accented}${'·'.repeat(Math.ceil(message.length * 0.4))}⟧`;
}

/** Writes `_locales`, as they are or, for the tests, each as its pseudo-locale. */
export async function writeLocales(dir: string, pseudoLocale: boolean): Promise<void> {
  const source = join(root, 'src', '_locales');
  for (const locale of await readdir(source)) {
    const messages = JSON.parse(
      await readFile(join(source, locale, 'messages.json'), 'utf8'),
    ) as Messages;
    const written = pseudoLocale
      ? Object.fromEntries(
          Object.entries(messages).map(([key, entry]) => [
            key,
            { ...entry, message: pseudo(entry.message) },
          ]),
        )
      : messages;
    await mkdir(join(dir, '_locales', locale), { recursive: true });
    await writeFile(
      join(dir, '_locales', locale, 'messages.json'),
      `${JSON.stringify(written, null, 2)}\n`,
    );
  }
}

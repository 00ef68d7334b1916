/** Scripts that by themselves all but name the language; the first that holds most letters wins. */
const byScript: readonly [RegExp, string][] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Arabic}/gu, 'ar'],
  [/\p{sc=Devanagari}/gu, 'hi'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Cyrillic}/gu, 'ru'],
];

/** Languages each script is used for, to tell a right `lang` attribute from a template's. */
const family: Record<string, readonly string[]> = {
  ar: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd', 'ku'],
  he: ['he', 'iw', 'yi'],
  hi: ['hi', 'mr', 'ne', 'sa', 'mai', 'kok'],
  ru: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg', 'tt'],
  zh: ['zh', 'yue', 'ja'],
};

/** A BCP 47 tag in canonical form, or an empty string where `tag` is none. */
export function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-').slice(0, 35))[0] ?? '';
  } catch {
    return '';
  }
}

/** All scripts above, and none of the typographic signs that any text has. */
const otherThanLatin = /[\u0370-\u1fff\u2e80-\uffff]/;

function scriptLanguage(text: string): string {
  const sample = text.slice(0, 2000);
  if (!otherThanLatin.test(sample)) return '';
  const all = sample.match(/\p{L}/gu)?.length ?? 0;
  // Japanese mixes Han with kana, so a fifth of kana is enough to tell it from Chinese.
  const share = (script: RegExp, language: string) =>
    (sample.match(script)?.length ?? 0) >= all * (language === 'ja' ? 0.2 : 0.5);
  return all === 0
    ? ''
    : (byScript.find(([script, language]) => share(script, language))?.[1] ?? '');
}

/**
 * The language of `text`: what the page declares, unless the script the text is written in
 * contradicts it. Empty where neither says anything.
 */
export function languageOf(text: string, declared: string): string {
  const tag = canonicalTag(declared);
  const seen = scriptLanguage(text);
  if (seen === '') return tag;
  const base = tag.split('-')[0] ?? '';
  return (family[seen] ?? [seen]).includes(base) ? tag : seen;
}

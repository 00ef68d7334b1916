import { countOf } from './count';

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

/** Languages of another script that are written in Latin letters too. */
const alsoInLatin = /^(?:sr|kk|tt|ug|kok|sa)\b/;

/** Whether nobody writes the language of `tag` in Latin letters. */
const isNeverLatin = (tag: string): boolean => {
  const { script = 'Latn' } = new Intl.Locale(tag).maximize();
  return script !== 'Latn' && !alsoInLatin.test(tag);
};

/** Whether all but a few letters of `text` are Latin: nine in ten, a judgement. Names in other scripts stand in many. */
const isLatin = (text: string): boolean =>
  countOf(text, /\p{sc=Latin}/gu) > 0.9 * countOf(text, /\p{L}/gu);

function scriptLanguage(sample: string): string {
  if (!otherThanLatin.test(sample)) return '';
  const all = countOf(sample, /\p{L}/gu);
  // Japanese mixes Han with kana, so a fifth of kana is enough to tell it from Chinese.
  const share = (script: RegExp, language: string) =>
    countOf(sample, script) >= all * (language === 'ja' ? 0.2 : 0.5);
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
  const sample = text.slice(0, 2000);
  const seen = scriptLanguage(sample);
  if (seen === '') return tag !== '' && isNeverLatin(tag) && isLatin(sample) ? '' : tag;
  const base = tag.split('-')[0] ?? '';
  return (family[seen] ?? [seen]).includes(base) ? tag : seen;
}

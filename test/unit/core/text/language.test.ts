import { expect, test } from '@jest/globals';
import { canonicalTag, languageOf } from '../../../../src/core/text/language';

const texts = {
  english: 'The ferry leaves at seven from the pier.',
  japanese: '渡し船は一九一五年、子どもたちを学校へ通わせるために始まった。',
  chinese: '澄湾老裁缝铺关门前夜半个城的人来取衣服。',
  arabic: 'أهالي تل الريحان يعيدون الماء إلى القناة القديمة',
  hebrew: 'המגדלור בנחשון יידלק שוב',
  russian: 'Паром отходит в семь часов',
  named:
    'The ferry leaves at seven from the pier of Αθήνα, and nobody is late for it, says the crew.',
  mixed: 'The ferry leaves المرفأ والميناء',
  none: '1978 – 2014',
};

test.each([
  ['english', 'en-GB', 'en-GB'],
  ['english', 'de', 'de'],
  ['english', '', ''],
  ['none', 'fr_FR', 'fr-FR'],
  ['none', 'no tag at all', ''],
  // The script contradicts what a template says.
  ['japanese', 'en', 'ja'],
  ['chinese', 'en-US', 'zh'],
  ['arabic', 'en', 'ar'],
  ['hebrew', '', 'he'],
  ['russian', 'en', 'ru'],
  ...(
    ['ar', 'he', 'fa-IR', 'ur', 'zh-CN', 'ja', 'ko', 'th', 'el', 'ru', 'uk', 'bg', 'hi'] as const
  ).map((tag) => ['english', tag, ''] as const),
  ['named', 'ar', ''],
  // But not what its tag or its readers know.
  ['english', 'hi-Latn', 'hi-Latn'],
  ['english', 'sr', 'sr'],
  ['none', 'ar', 'ar'],
  ['mixed', 'ar', 'ar'],
  // And not what another language of the same script says.
  ['arabic', 'fa-IR', 'fa-IR'],
  ['russian', 'uk', 'uk'],
  ['chinese', 'zh-hant-tw', 'zh-Hant-TW'],
] as const)('a text in %s declared "%s" is "%s"', (text, declared, language) => {
  expect(languageOf(texts[text], declared)).toBe(language);
});

test.each([
  ['en_us', 'en-US'],
  [' DE ', 'de'],
  ['iw', 'he'],
  ['', ''],
  ['-', ''],
  ['<script>', ''],
  ['x'.repeat(100_000), ''],
])('the tag "%.20s" is "%s"', (tag, canonical) => {
  expect(canonicalTag(tag)).toBe(canonical);
});

/**
 * Words in `text`, as its language has them: Chinese and Japanese write them without spaces.
 * `lang` is a BCP 47 tag, or empty.
 */
export function wordCount(text: string, lang: string): number {
  const segmenter = new Intl.Segmenter(lang === '' ? undefined : lang, { granularity: 'word' });
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike === true) count++;
  return count;
}

/** Scripts that write a word in one or two characters. */
const dense =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

/**
 * Length of `text` in characters comparable between scripts: a dense character counts 2.8, what an
 * English text takes for the same. The factor is the ratio of two reading speeds in characters a
 * minute (English 987, Japanese 357; see `reading-time.ts`). Beyond the first 2,000 characters all
 * count as one: by then a text is long by any threshold here.
 */
export function comparableLength(text: string): number {
  return text.length + 1.8 * (text.slice(0, 2000).match(dense)?.length ?? 0);
}

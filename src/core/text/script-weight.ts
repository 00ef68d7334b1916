import { countOf } from './count';

/**
 * Scripts that write a word in one or two characters: Thai, Lao, Myanmar, Khmer, Hangul, Kana, Han. By their
 * ranges, since an expression with script properties takes a millisecond to be compiled in every page.
 */
const dense =
  /[\u0e01-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;

/**
 * Length of `text` in characters comparable between scripts: a dense character counts 2.8, what an
 * English text takes for the same. The factor is the ratio of two reading speeds in characters a
 * minute (English 987, Japanese 357; see `reading-time.ts`). Beyond the first 2,000 characters all
 * count as one: by then a text is long by any threshold here.
 */
export function comparableLength(text: string): number {
  return text.length + 1.8 * countOf(text.slice(0, 2000), dense);
}

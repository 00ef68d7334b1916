import { countOf } from '../text/count';
import { comparableLength } from '../text/script-weight';

/**
 * Arabic and Hebrew write most vowels not at all. The factors are ratios of reading speeds in characters a minute
 * (English 987, Arabic 612, Hebrew 833; see `core/text/reading-time.ts`).
 */
const arabic = /[\u0600-\u06ff]/g;
const hebrew = /[\u05d0-\u05ea]/g;
const perArabic = 0.6;
const perHebrew = 0.2;

/** How many characters of English one character of `sample` stands for, on average. */
export function scriptFactor(sample: string): number {
  if (sample === '') return 1;
  const more = (signs: RegExp, each: number): number => each * countOf(sample, signs);
  return (
    (comparableLength(sample) + more(arabic, perArabic) + more(hebrew, perHebrew)) / sample.length
  );
}

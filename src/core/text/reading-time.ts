/**
 * Characters read in a minute and their spread, by language: the figures of Trauzettel-Klosinski
 * et al. 2012 (IReST), as Firefox's Reader View uses them.
 */
const speeds: Record<string, readonly [mean: number, spread: number]> = {
  ar: [612, 88], de: [920, 86], en: [987, 118], es: [1025, 127], fi: [1078, 121], fr: [998, 126],
  he: [833, 130], it: [950, 140], ja: [357, 56], nl: [978, 143], pl: [916, 126], pt: [913, 145],
  ru: [986, 175], sl: [885, 145], sv: [917, 156], tr: [1054, 156], zh: [255, 29],
}; // prettier-ignore

const english = [987, 118] as const;

/** Whole minutes, at least one, that `length` characters of language `lang` take to read. */
export function readingTime(length: number, lang: string): { min: number; max: number } {
  const [mean, spread] = speeds[lang.split('-')[0] ?? ''] ?? english;
  const minutes = (speed: number) => Math.max(1, Math.ceil(length / speed));
  return { min: minutes(mean + spread), max: minutes(mean - spread) };
}

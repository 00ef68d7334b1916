/** ISO 8601 dates as pages write them, with or without a time. */
const iso =
  /^\W{0,3}(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;

/** Dots put the day first; slashes and dashes leave no doubt where one number is no month. */
const numbers = /\b(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})\b/;
/** A year in front leaves no doubt either. */
const yearFirst =
  /(?<!\p{N})(\d{4})(?:\s?[年년]|[/.])\s?(\d{1,2})(?:\s?[月월]|[/.])\s?(\d{1,2})(?!\p{N})/u;

const dayFirst =
  /(?<!\p{N})(\d{1,2})(?:st|nd|rd|th|er|º)?\.?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})(?!\p{N})/u;
const monthFirst = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\p{N})/u;

/**
 * How month names begin in the languages of the development corpora (English, German, French, Spanish,
 * Italian, Dutch, Polish, Portuguese, Swedish, Russian). A table, because asking `Intl` for the names
 * of ten languages takes 40 ms.
 */
const beginnings: readonly string[][] = [
  ['jan', 'jän', 'ene', 'gen', 'sty', 'янв'],
  ['feb', 'fév', 'fev', 'lut', 'фев'],
  ['mar', 'mär', 'maa', 'mrt', 'мар'],
  ['apr', 'avr', 'abr', 'kwi', 'апр'],
  ['may', 'mai', 'mag', 'maj', 'mei', 'мая', 'май'],
  ['jun', 'juin', 'giu', 'cze', 'июн'],
  ['jul', 'juil', 'lug', 'lip', 'июл'],
  ['aug', 'aoû', 'ago', 'sie', 'авг'],
  ['sep', 'set', 'wrz', 'сен'],
  ['oct', 'okt', 'ott', 'out', 'paź', 'окт'],
  ['nov', 'lis', 'ноя'],
  ['dec', 'déc', 'dez', 'dic', 'gru', 'дек'],
];

/** The number of a month, 1 to 12, by its name or the name's first letters. */
function monthOf(name = ''): number | undefined {
  // A name of somebody that ran into it: GiuffridaMar.
  if (/\p{Ll}\p{Lu}/u.test(name)) return undefined;
  const found = beginnings.findIndex((month) =>
    month.some((start) => name.toLowerCase().startsWith(start)),
  );
  return found === -1 ? undefined : found + 1;
}

/** A year, a month and a day as they are found; what is not found is no number. */
type Parts = readonly (string | number | undefined)[];

/** A date of the calendar as `YYYY-MM-DD`, or empty where there is no such day. */
function dateOf(...parts: Parts): string {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  if (year < 1900 || year > 2100) return '';
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : '';
}

/** The day that numbers alone name in `text`; empty where either could be the month. */
function dateInNumbers(text: string): string {
  const [, one, sign, other, year] = numbers.exec(text) ?? [];
  const date = dateOf(year, other, one);
  const turned = sign === '.' ? date : dateOf(year, one, other);
  return date === '' || turned === '' || date === turned ? date || turned : '';
}

/**
 * `text` as an ISO date or date and time, kept in the zone the page wrote; empty where it is none, or
 * where the order of its numbers is in doubt (3/4/2019). The engine's own parser is not asked: it reads
 * "Copyright 2011" as a date, and each engine reads other things so.
 */
export function isoDate(text: string): string {
  const match = iso.exec(text.trim());
  if (match !== null) {
    const [, year, month, day, time, zone = ''] = match;
    const date = dateOf(year, month, day);
    return date === '' || time === undefined ? date : `${date}T${time}${zone.toUpperCase()}`;
  }
  if (text.length > 60) return '';
  const [, y, m, d] = yearFirst.exec(text) ?? [];
  if (y !== undefined) return dateOf(y, m, d);
  const numeric = dateInNumbers(text);
  if (numeric !== '') return numeric;
  const named = dayFirst.exec(text);
  if (named !== null) return dateOf(named[3], monthOf(named[2]), named[1]);
  const [, month, day, year] = monthFirst.exec(text) ?? [];
  return dateOf(year, monthOf(month), day);
}

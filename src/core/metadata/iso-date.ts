/** ISO 8601 dates as pages write them, with or without a time. */
const iso =
  /^\W{0,3}(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;

/** Orders of numbers that leave no doubt: dots put the day first, and so does 年月日 the year. */
const dotted = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/;
const han = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;

const dayFirst =
  /(?<!\p{N})(\d{1,2})(?:st|nd|rd|th|er|º)?\.?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})(?!\p{N})/u;
const monthFirst = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\p{N})/u;

/** Languages whose month names are known; those of the development corpora. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'ru'];

let months: Map<string, number> | undefined;

/** The number of a month, 1 to 12, by its name or the name's first letters. */
function monthOf(name: string): number | undefined {
  if (months === undefined) {
    months = new Map();
    for (const language of languages) {
      for (const style of ['long', 'short'] as const) {
        // With a day the name takes the form it has in a date, which differs in Slavic languages.
        const format = new Intl.DateTimeFormat(language, {
          day: 'numeric',
          month: style,
          timeZone: 'UTC',
        });
        for (let month = 1; month <= 12; month++) {
          const parts = format.formatToParts(Date.UTC(2001, month - 1, 1));
          const value = parts.find(({ type }) => type === 'month')?.value ?? '';
          months.set(value.toLowerCase().replace(/\.$/, ''), month);
        }
      }
    }
  }
  return months.get(name.toLowerCase()) ?? months.get(name.toLowerCase().slice(0, 3));
}

/** A date of the calendar as `YYYY-MM-DD`, or empty where there is no such day. */
function dateOf(year: number, month: number | undefined, day: number): string {
  if (month === undefined || year < 1900 || year > 2100) return '';
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : '';
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
    const date = dateOf(Number(year), Number(month), Number(day));
    return date === '' || time === undefined ? date : `${date}T${time}${zone.toUpperCase()}`;
  }
  if (text.length > 60) return '';
  const [, y, m, d] = han.exec(text) ?? [];
  if (y !== undefined) return dateOf(Number(y), Number(m), Number(d));
  const dots = dotted.exec(text);
  if (dots !== null) return dateOf(Number(dots[3]), Number(dots[2]), Number(dots[1]));
  const named = dayFirst.exec(text);
  if (named !== null) return dateOf(Number(named[3]), monthOf(named[2] ?? ''), Number(named[1]));
  const american = monthFirst.exec(text);
  return american === null
    ? ''
    : dateOf(Number(american[3]), monthOf(american[1] ?? ''), Number(american[2]));
}

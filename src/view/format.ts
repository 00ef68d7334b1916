/** Dates and minutes as the story's own language writes them, or English where it is not known. */
const localeFor = (lang: string): string => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([lang])[0] ?? 'en';
  } catch {
    return 'en';
  }
};

/** An ISO date or date and time as a date in words; the day is the one the page wrote. */
export function formatDate(isoTime: string, lang: string): string {
  const date = new Date(`${isoTime.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(localeFor(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(
    date,
  );
}

/** "2–3 min", or "2 min" where both ends are the same. */
export function formatMinutes(min: number, max: number, lang: string): string {
  const locale = localeFor(lang);
  // Their short forms are one letter, which nobody reads as minutes.
  const unitDisplay = /^(?:ar|fa|he|ur)\b/.test(locale) ? 'long' : 'short';
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay });
  return min === max ? format.format(min) : format.formatRange(min, max);
}

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

/** Nobody counts in more minutes, or in minutes beside so many hours: judgements. */
const [mostMinutes, mostWithMinutes] = [90, 600];

/** "2–3 min", or "2 min" where both ends are the same; "1 hr 40 min – 2 hr 5 min" for a book. */
export function formatMinutes(min: number, max: number, lang: string): string {
  const locale = localeFor(lang);
  // Their short forms are one letter, which nobody reads as minutes.
  const unitDisplay = /^(?:ar|fa|he|ur)\b/.test(locale) ? 'long' : 'short';
  const inUnits = (unit: string): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
  const minutes = inUnits('minute');
  // `Intl.DurationFormat` is younger than the oldest Chromium that Lede runs in.
  const inHours = (time: number): string => {
    const step = time > mostWithMinutes ? 60 : 5;
    const rounded = Math.round(time / step) * step;
    const hours = inUnits('hour').format(Math.floor(rounded / 60));
    return rounded % 60 === 0 ? hours : `${hours} ${minutes.format(rounded % 60)}`;
  };
  if (max > mostMinutes) return [...new Set([min, max].map(inHours))].join(' – ');
  return min === max ? minutes.format(min) : minutes.formatRange(min, max);
}

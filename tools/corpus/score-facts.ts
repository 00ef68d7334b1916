/** `text` as titles and names are compared: compatibility forms, case, punctuation and white space set aside. */
export const comparableFact = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const two = (part: number | string): string => String(part).padStart(2, '0');

/**
 * The day that `text` names, as `YYYY-MM-DD`; empty where it names none. Where there is a time with
 * an offset, the day is the publisher's own.
 */
export function dayOf(text: string): string {
  const [, year, month, day] = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) {
    return `${year}-${two(month)}-${two(day)}`;
  }
  // Written out, as peers may give it; a month or a year alone is no day.
  if (!/[a-z/.]/i.test(text)) return '';
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return '';
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Whether `given` is the title or name `actual`; undefined where the truth has none. */
export function isRightFact(given: string, actual: string | undefined): boolean | undefined {
  const wanted = comparableFact(actual ?? '');
  return wanted === '' ? undefined : comparableFact(given) === wanted;
}

/** Whether `given` is the day `actual`; undefined where the truth has none. */
export function isRightDay(given: string, actual: string | undefined): boolean | undefined {
  const wanted = dayOf(actual ?? '');
  return wanted === '' ? undefined : dayOf(given) === wanted;
}

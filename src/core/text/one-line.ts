import { fold } from './white-space';

/**
 * No letters of a line: control characters, which terminals obey; what turns the direction of all that follows it
 * (marks that only say which way a sign belongs stay); halves of characters. White space is folded, not taken out.
 */
const unfit = /[^\P{Cc}\t-\r]|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

/** `text` with nothing in it that no person could have meant to be read. */
export const fit = (text: string): string => text.replace(unfit, '');

/** `text` as one line of at most `limit` characters; empty where nothing in it can be seen. */
export function oneLine(text: string, limit: number): string {
  // Where it is cut half a character may be left, or a space.
  const line = fold(fit(fold(fit(text.slice(0, 4 * limit))).slice(0, limit)));
  return /[^\s\p{Cf}]/u.test(line) ? line : '';
}

import { boundMarks } from './marks';
import { fold } from './white-space';

/**
 * No letters of a line: control characters, which terminals obey; what turns the direction of all that follows it
 * (marks that only say which way a sign belongs stay); halves of characters. White space is folded, not taken out.
 */
const unfit = /[^\P{Cc}\t-\r]|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

/** What any of it is made of, and whole characters beyond the first 65,536; found sooner, and missing in most texts. */
const maybeUnfit = /[^\t-\r -~\xa0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\uffff]/;

/** `text` with nothing in it that no person could have meant to be read. */
export const fit = (text: string): string =>
  maybeUnfit.test(text) ? text.replace(unfit, '') : text;

/** `text` as one line of at most `limit` characters; empty where nothing in it can be seen. */
export function oneLine(text: string, limit: number): string {
  // Where it is cut half a character may be left, or a space.
  const line = fold(fit(fold(boundMarks(fit(text.slice(0, 4 * limit)))).slice(0, limit)));
  return /[^\s\p{Cf}]/u.test(line) ? line : '';
}

/**
 * Marks upon one letter are cut to as many as Unicode's stream-safe texts have (UAX #15), which is more than any
 * language knows: a browser sets a letter with 40,000 in seconds, and they cover what is above and below.
 */
const marks = /(\p{M}{30})\p{M}+/gu;

/** `text` without the marks upon a letter beyond the thirtieth. */
export const boundMarks = (text: string): string => text.replace(marks, '$1');

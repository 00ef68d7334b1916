/** The length that any one attribute, title, heading, text or run of siblings may have at little cost. */
const length = 80_000;

/** `length` characters of `unit`, or about as many. */
export const muchLike = (unit: string): string => unit.repeat(Math.ceil(length / unit.length));

/** `length` times `markup`. */
export const manyOf = (markup: string): string => markup.repeat(length);

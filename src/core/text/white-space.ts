/** White space that is not one plain space: few places in a text, where a match for each space would be many. */
const uneven = /[^\S ]\s*| \s+/g;

/** `text` with runs of white space folded to one space and none at its ends. */
export const fold = (text: string | null | undefined): string =>
  (text ?? '').replace(uneven, ' ').trim();

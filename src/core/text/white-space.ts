/** `text` with runs of white space folded to one space and none at its ends. */
export const fold = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

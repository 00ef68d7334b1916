/** How often `text` has what `letters` (a global expression) finds. */
export const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

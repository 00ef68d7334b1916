export const formats = ['markdown', 'html', 'text', 'json'] as const;
/** What a story can be printed as. */
export type Format = (typeof formats)[number];

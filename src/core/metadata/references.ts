/** What publishers' systems escape twice, so that one escape is left: Tom &amp; Ann. */
const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'" };

const reference = /&(?:(amp|quot|apos)|#(\d{2,4})|#x([\da-f]{2,4}));/gi;

/** `text` with the characters that references in it stand for. */
export const withoutReferences = (text: string): string =>
  text.replace(reference, (_whole, name?: string, decimal?: string, hex?: string) =>
    name === undefined
      ? String.fromCharCode(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal))
      : (named[name.toLowerCase()] ?? ''),
  );

/** Whether a text speaks of such references: then they mean what they say. */
export const hasReferences = (text: string): boolean =>
  text.includes('&') && text.search(reference) >= 0;

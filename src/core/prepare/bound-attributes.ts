import type { PageCopy } from '../copy/page-copy';

/**
 * Readability runs regular expressions over attributes that take seconds from 10,000 characters on
 * (`srcset`: 0.6 s for 10,000, 15 s for 40,000). What a story needs of its attributes is shorter.
 */
const longest = 4000;

/** Takes out attributes too long to be looked at; inline pictures keep their address. */
export function boundAttributes({ document, measured }: PageCopy): void {
  if (measured.longestAttribute <= longest) return;
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (value.length <= longest) continue;
      if (name === 'src' && value.startsWith('data:image/')) continue;
      // The best candidate of a long list is kept by `settleImages`, which runs before.
      element.removeAttribute(name);
    }
  }
}

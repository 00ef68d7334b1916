import type { PageCopy } from '../copy/page-copy';
import { type Portions, portions } from '../portions';

/**
 * Readability runs regular expressions over attributes that take seconds from 10,000 characters on
 * (`srcset`: 0.6 s for 10,000, 15 s for 40,000). What a story needs of its attributes is shorter.
 */
const longest = 4000;

/** The elements whose attributes Readability looks through; of others it looks at names, and in linear time. */
const looked = 'img, picture, source, figure, video, audio, iframe, embed, object, meta';

/** Words for people: of these the beginning says enough. */
export const words: readonly string[] = ['alt', 'aria-label', 'title'];

/** Takes out or cuts attributes too long to be looked at; inline pictures keep their address. */
export function* boundAttributes({ document }: PageCopy): Portions<void> {
  const isDone = portions();
  for (const element of document.querySelectorAll(looked)) {
    if (isDone()) yield;
    for (const name of element.getAttributeNames()) {
      if ((element.getAttribute(name) ?? '').length <= longest) continue;
      if (name === 'src' && element.getAttribute(name)?.startsWith('data:image/') === true)
        continue;
      if (words.includes(name)) {
        element.setAttribute(name, (element.getAttribute(name) ?? '').slice(0, longest));
        continue;
      }
      // The best candidate of a long list is kept by `settleImages`, which runs before.
      element.removeAttribute(name);
    }
  }
}

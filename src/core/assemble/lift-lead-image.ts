import type { Image } from '../article';
import { fold } from '../text/white-space';
import { imageOf, minWidth } from './lead-image';

/** Two addresses of one picture differ in host, size and format, not in the file's own name. */
const fileName = (src: string): string =>
  (src.split(/[?#]/)[0] ?? '')
    .split('/')
    .pop()
    ?.replace(/\.\w+$/, '') ?? '';

/** How many characters may stand before the picture a story begins with: a label, no sentence. */
const fewCharacters = 20;

/** The elements of `body` before its text has begun, in document order. */
function opening(body: Element): Element[] {
  const walker = body.ownerDocument.createTreeWalker(body, 1 | 4);
  const elements: Element[] = [];
  let characters = 0;
  for (
    let node = walker.nextNode();
    node !== null && characters < fewCharacters;
    node = walker.nextNode()
  ) {
    if (node.nodeType === 1) elements.push(node as Element);
    else characters += fold((node as Text).data).length;
  }
  return elements;
}

/** A credit may stand beside the caption. */
const longestCredit = 60;

/** Whether `figure` holds other pictures, or a text besides its caption. */
const holdsMore = (figure: Element, caption: string): boolean =>
  figure.querySelectorAll('img').length > 1 ||
  fold(figure.textContent).length > caption.length + longestCredit;

/**
 * Takes the lead image out of `body`: the one found below the headline if the body repeats it, else
 * the picture the body begins with. What it answers is shown above the text, once.
 */
export function liftLeadImage(body: Element, found: Image | null): Image | null {
  const image =
    found === null
      ? opening(body).find((element) => element.localName === 'img')
      : [...body.querySelectorAll('img')].find(
          (one) => fileName(one.getAttribute('src') ?? '') === fileName(found.src),
        );
  if (image === undefined) return found;
  const lifted = imageOf(image);
  if (lifted.width > 0 && lifted.width < minWidth) return found;
  const figure = image.closest('figure');
  if (figure === null || holdsMore(figure, lifted.caption)) image.remove();
  else figure.remove();
  return { ...lifted, caption: lifted.caption || (found?.caption ?? '') };
}

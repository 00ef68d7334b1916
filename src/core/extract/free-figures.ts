import type { Page } from './page';

/** "Picture 1 of 3", "2/12": where the person is in a gallery that is a row of pictures here. */
const counter = /^[\p{L} ]{0,12}\d{1,3} ?(?:\/|of|von|sur|de|di|van|z|из|من|מתוך) ?\d{1,3}$/iu;

/**
 * Takes captioned figures out of boxes that hold nothing else (galleries). Readability deletes boxes with
 * more pictures than text, and the captions with them; figures that stand by themselves it keeps.
 */
export function freeFigures({ document }: Page): void {
  for (const figure of document.querySelectorAll('figure')) {
    for (const part of figure.querySelectorAll('span, p, div')) {
      if (counter.test(part.textContent.trim())) part.remove();
    }
    const box = figure.parentElement;
    if (box === null || !box.matches('div, section')) continue;
    const isGallery = [...box.children].every(
      (child) => child.localName === 'figure' && child.querySelector('figcaption') !== null,
    );
    if (isGallery) box.replaceWith(...box.children);
  }
}

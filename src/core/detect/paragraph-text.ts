import { leastProse } from './least-prose';

/** Characters of a paragraph that says something; shorter ones are labels. */
const leastOfOne = 80;
/** Paragraphs looked at: a story's begin before. */
const mostParagraphs = 60;

/** Characters in the first paragraphs of `document` that say something; counting ends where there are enough for a story. */
export function paragraphText(document: Document): number {
  const paragraphs = document.getElementsByTagName('p');
  let length = 0;
  for (let at = 0; at < mostParagraphs && length < leastProse; at++) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) break;
    const ofOne = paragraph.textContent.trim().length;
    if (ofOne >= leastOfOne) length += ofOne;
  }
  return length;
}

import { extract } from '../../../../src/core/extract';
import { fold } from '../../../../src/core/text/white-space';

const url = 'https://www.pages.example/news/a';

/** A paragraph that is nothing but prose. */
export const prose = (word: string): string =>
  `<p>The ${word} ferry leaves at seven from the pier below the old salt store, and for the first time
  since the autumn of 1978 nobody at all is waiting there to see whether it will come.</p>`;

/** A link of the page's own site. */
export const link = (text: string): string =>
  `<a href="https://www.pages.example/${text.length}">${text}</a>`;

/** What is left of a page with this body: its story's text, block by block. */
export async function storyOf(body: string): Promise<string> {
  const page = new DOMParser().parseFromString(body, 'text/html');
  const outcome = await extract(page, url);
  if (!outcome.ok) throw new Error(`The page was refused: ${outcome.why}`);
  const html = new DOMParser().parseFromString(outcome.article.html, 'text/html');
  const blocks = [...html.querySelectorAll('[data-lede-block]')];
  return blocks.map(({ textContent }) => fold(textContent)).join('\n');
}

/** The same of a page with `middle` between its paragraphs, wrapped as a whole. */
export const storyAround = (
  middle: string,
  wrap = (content: string): string => content,
): Promise<string> => {
  const before = ['red', 'green'].map(prose).join('');
  return storyOf(wrap(`<h1>First ferry</h1>${before}${middle}${prose('blue')}${prose('last')}`));
};

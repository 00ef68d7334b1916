import { pruneBody, prunePage } from '../../../../src/core/prune';
import { wrapLooseText } from '../../../../src/core/extract/wrap-loose-text';
import { pageOf } from '../page-of';

const url = 'https://www.pages.example/news/a';

/** A paragraph that is nothing but prose. */
export const prose = (word: string): string =>
  `<p>The ${word} ferry leaves at seven from the pier below the old salt store, and for the first time
  since the autumn of 1978 nobody at all is waiting there to see whether it will come.</p>`;

/** A link of the page's own site. */
export const link = (text: string): string =>
  `<a href="https://www.pages.example/${text.length}">${text}</a>`;

const linesIn = (body: Element): string =>
  [...body.querySelectorAll('*')].reduce((text, element) => {
    const own = [...element.childNodes].filter((node) => node.nodeType === 3);
    return `${text}\n${own.map((node) => node.textContent ?? '').join(' ')}`;
  }, body.textContent);

/** The text that is left of a page with `middle` between its paragraphs. */
export function onPage(middle: string, wrap = (content: string): string => content): string {
  const before = ['red', 'green'].map(prose).join('');
  const page = pageOf(
    wrap(`<h1>First ferry</h1>${before}${middle}${prose('blue')}${prose('last')}`),
    url,
  );
  // As in `extract`: every text stands in an element of its own.
  wrapLooseText(page);
  prunePage(page);
  return linesIn(page.document.body);
}

/** The text that is left of a chosen body. */
export function onBody(content: string): string {
  const page = pageOf(content, url);
  pruneBody(page.document.body, page);
  return linesIn(page.document.body);
}

import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article, Image } from '../../core/article';
import { blockAttribute } from '../../core/place';
import { sanitise } from '../../sanitise/sanitise';

/** A story as sanitised nodes in a document of its own, from which every format is made. */
export interface Story {
  readonly dom: JSDOM;
  /** Headline, standfirst, byline, lead image and text. */
  readonly whole: HTMLElement;
  /** Lead image and text: what has no field of its own where the story is given as data. */
  readonly content: HTMLElement;
  close(): void;
}

/** Byline, day and site as one line. The day is the page's own, so that no time zone changes it. */
export const creditsOf = ({ byline, publishedTime, siteName }: Article): string =>
  [byline, publishedTime.slice(0, 10), siteName].filter((part) => part !== '').join(' · ');

function figureOf(image: Image, document: Document): HTMLElement {
  const figure = document.createElement('figure');
  const img = document.createElement('img');
  img.src = image.src;
  img.alt = image.alt;
  // As `sanitise` does it for the other pictures.
  img.referrerPolicy = 'no-referrer';
  figure.append(img);
  if (image.caption !== '') {
    const caption = document.createElement('figcaption');
    caption.textContent = image.caption;
    figure.append(caption);
  }
  return figure;
}

/** Lays out `article`, which is data from a stranger's page, in an empty document. */
export function openStory(article: Article): Story {
  const dom = new JSDOM('<!doctype html>', { virtualConsole: new VirtualConsole() });
  const { window } = dom;
  const { document } = window;
  const whole = document.createElement('article');
  const lines: [tag: string, text: string][] = [
    ['h1', article.title],
    ['p', article.dek],
    ['p', creditsOf(article)],
  ];
  for (const [tag, text] of lines) {
    if (text === '') continue;
    const line = document.createElement(tag);
    line.textContent = text;
    whole.append(line);
  }
  const content = document.createElement('div');
  if (article.leadImage !== null) content.append(figureOf(article.leadImage, document));
  content.append(sanitise(article.html, window));
  // They lead back to a page, and here is none.
  for (const block of content.querySelectorAll(`[${blockAttribute}]`))
    block.removeAttribute(blockAttribute);
  whole.append(content);
  document.body.append(whole);
  return {
    dom,
    whole,
    content,
    close: () => {
      window.close();
    },
  };
}

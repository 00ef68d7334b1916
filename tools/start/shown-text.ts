import type { Popup } from '../browsers/popup';
import { wrap } from './wrap';

const columns = 80;

/** What the popup shows, as a reader would copy it: a story, or the sentences of a state. */
export interface ShownText {
  /** 'story', or why there is none. */
  readonly state: string;
  readonly paragraphs: string[];
}

/** Waits until Lede is done with the page, and reads the text its popup shows. */
export async function readShownText(popup: Popup): Promise<ShownText> {
  await popup.waitFor(
    () => !['looking', 'beginning', undefined].includes(document.documentElement.dataset['state']),
    { timeoutMs: 30_000 },
  );
  return popup.evaluate(() => {
    const state = document.documentElement.dataset['state'] ?? '';
    const story =
      'article.story .headline, article.story .byline, .story-body :is(p, h2, h3, h4, li, blockquote)';
    const wanted = state === 'story' ? story : '.state :is(h1, p)';
    const elements = [...document.querySelectorAll<HTMLElement>(wanted)];
    // A paragraph inside a quotation or a list item speaks for it.
    const innermost = elements.filter((element) => element.querySelector(wanted) === null);
    return { state, paragraphs: innermost.map((element) => element.innerText.trim()) };
  });
}

/** The text for a terminal: paragraphs wrapped and parted by empty lines. */
export function layOut({ paragraphs }: ShownText): string {
  return paragraphs
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => wrap(paragraph, columns))
    .join('\n\n');
}

import type { BlockMap } from '../../../../src/content/place/block-map';

/** How high each paragraph is, and the gap after it. */
export const height = 100;
export const gap = 20;
/** Where the first one begins in the page. */
export const above = 500;

export const url = 'https://pages.example/a';

/** jsdom lays out nothing and scrolls nothing: a page of paragraphs of a known height, with a head above them. */
export class Paged {
  scrolled = 0;
  /** How far it can scroll. */
  end = 10_000;
  readonly paragraphs: readonly HTMLParagraphElement[];
  readonly head = document.createElement('h1');

  constructor(texts: readonly string[]) {
    this.head.textContent = 'Headline';
    this.paragraphs = texts.map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    });
    document.body.replaceChildren(this.head, ...this.paragraphs);
    Range.prototype.getBoundingClientRect = this.#rectOf();
    window.scrollBy = ((options: ScrollToOptions) => {
      const top = this.scrolled + (options.top ?? 0);
      this.scrolled = Math.min(this.end, Math.max(0, top));
    }) as typeof window.scrollBy;
  }

  /** Where the `at`th paragraph begins. */
  topOf(at: number): number {
    return above + at * (height + gap);
  }

  /** What was extracted from it; blocks are numbered from `first`. */
  map(first = 3): BlockMap {
    const mapped = (element: Element, id: number) => ({
      id,
      text: element.textContent,
      nodes: [...element.childNodes].map((node) => new WeakRef<Node>(node)),
    });
    return {
      url,
      head: mapped(this.head, first - 1),
      blocks: this.paragraphs.map((paragraph, at) => mapped(paragraph, first + at)),
    };
  }

  #rectOf(): (this: Range) => DOMRect {
    // The range is of a text; `this` is its range, the page is the one that was made last.
    const place = (text: Node): number => {
      const at = this.paragraphs.findIndex((paragraph) => paragraph === text.parentNode);
      return (at < 0 ? above - 200 : this.topOf(at)) - this.scrolled;
    };
    return function () {
      const top = place(this.startContainer);
      return { top, bottom: top + height, width: 300, height } as DOMRect;
    };
  }
}

export const texts = ['One', 'Two', 'Three', 'Four', 'Two', 'Six'];

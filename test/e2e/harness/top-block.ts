import type { Page } from 'puppeteer-core';
import type { ExtensionPage } from '../../../tools/browsers/extension-page';

/** The paragraph or picture at an upper edge: which one, and where it is. */
export interface TopBlock {
  readonly text: string;
  /** Its first line above (negative) or below the edge, and its height, in pixels. */
  readonly top: number;
  readonly height: number;
}

type Box = Pick<TopBlock, 'top' | 'height'>;

/** What of the story is at the upper edge of the reader, the first that reaches below it. */
export const topOfReader = (reader: ExtensionPage): Promise<TopBlock> =>
  reader.evaluate(() => {
    const edge = document.querySelector('main.page')?.getBoundingClientRect().top ?? 0;
    const found = [...document.querySelectorAll('.story-body p, .story-body figure')].find(
      (one) => one.getBoundingClientRect().bottom > edge + 1,
    );
    const { top = 0, height = 0 } = found?.getBoundingClientRect() ?? {};
    return { text: found?.textContent.trim().slice(0, 40) ?? '', top: top - edge, height };
  });

/** The same of a page: of the window, or of its `main` where that scrolls. Measured are the lines, as they are seen. */
export const topOfPage = (page: Page): Promise<TopBlock> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    const edge = Math.max(0, main?.getBoundingClientRect().top ?? 0);
    const texts = [...document.querySelectorAll('p, figure')]
      .filter(({ textContent }) => textContent.length > 30)
      .map((block) => {
        const range = document.createRange();
        range.selectNodeContents(block);
        return { text: block.textContent, box: range.getBoundingClientRect() };
      });
    const found = texts.find(({ box }) => box.bottom > edge + 1);
    const { top = 0, height = 0 } = found?.box ?? {};
    return { text: found?.text.trim().slice(0, 40) ?? '', top: top - edge, height };
  });

/** Share of a block that is above the edge; a gap before it is its beginning. */
const passedOf = ({ top, height }: Box): number => Math.min(1, Math.max(0, -top / height));

/** How many pixels `other` is from standing as `one` stands; far, where it is another paragraph. */
export const apart = (one: TopBlock, other: TopBlock): number =>
  one.text === other.text && one.text !== ''
    ? Math.abs(other.top + passedOf(one) * other.height)
    : Infinity;

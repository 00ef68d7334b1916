import type { ExtensionPage } from '../../../tools/browsers/extension-page';

/** The buttons of the bar that open something, by what they open. */
export const opener = (panel: 'appearance' | 'contents' | 'more'): string =>
  `[aria-controls=${panel}]`;

/** Clicks the button of a panel, and waits until it has come. */
export async function openPanel(
  page: ExtensionPage,
  panel: 'appearance' | 'contents' | 'more',
): Promise<void> {
  await page.click(opener(panel));
  await page.waitFor((id) => document.getElementById(id)?.checkVisibility() === true, {}, panel);
}

/** Which panels are open. */
export const openPanels = (page: ExtensionPage): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.panel')]
      .filter((panel) => panel.checkVisibility())
      .map(({ id }) => id),
  );

/** The button for one step more or less of a setting. */
export const step = (setting: string, towards: 'less' | 'more'): string =>
  `.setting:has(#setting-${setting}) .step:${towards === 'more' ? 'last-child' : 'first-child'}`;

/** The option of a choice, where a person clicks it. */
export const option = (value: string): string => `#appearance [data-option=${value}]`;

/** How the story is set, as the browser has laid it out. */
export interface SeenLook {
  readonly paper: string;
  readonly face: string;
  readonly size: number;
  /** Width of the column in pixels. */
  readonly column: number;
  /** Height of a line as a multiple of the size. */
  readonly line: number;
  readonly isJustified: boolean;
}

/** Reads how the story is set. */
export function seenLook(page: ExtensionPage): Promise<SeenLook> {
  return page.evaluate(() => {
    const story = document.querySelector('.story') ?? document.body;
    const paragraph = document.querySelector('.story-body p') ?? story;
    const style = getComputedStyle(paragraph);
    const size = Number.parseFloat(style.fontSize);
    return {
      paper: getComputedStyle(document.body).backgroundColor,
      face: style.fontFamily.split(',')[0]?.replaceAll(/["']/g, '') ?? '',
      size,
      column: paragraph.getBoundingClientRect().width,
      line: Math.round((Number.parseFloat(style.lineHeight) / size) * 10) / 10,
      isJustified: style.textAlign === 'justify' && style.hyphens === 'auto',
    };
  });
}

import type { ExtensionPage } from '../../../tools/browsers/extension-page';

/** White space as it does not matter to a reader. */
export const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The story as it stands on screen. */
export interface SeenStory {
  /** All of its text, white space folded. */
  readonly text: string;
  /** Its lines, as the layout sets paragraphs and items apart. */
  readonly lines: readonly string[];
  readonly title: string;
  readonly byline: string;
  readonly headings: readonly string[];
  readonly lang: string;
  readonly dir: string;
  /** Address of the lead image; null where there is none. */
  readonly leadImage: string | null;
  readonly links: readonly SeenLink[];
}

export interface SeenLink {
  readonly href: string | null;
  readonly target: string;
  readonly rel: string;
}

/** Reads the story in a popup or a full view by what is rendered, so that hidden text does not count as shown. */
export async function seenStory(page: ExtensionPage): Promise<SeenStory> {
  const seen = await page.evaluate(() => {
    const textOf = (selector: string): string =>
      document.querySelector<HTMLElement>(selector)?.innerText ?? '';
    const headings = document.querySelectorAll<HTMLElement>(
      '.story-body :is(h1, h2, h3, h4, h5, h6)',
    );
    const story = document.querySelector<HTMLElement>('article.story');
    return {
      innerText: textOf('article.story'),
      title: textOf('h1.headline'),
      byline: textOf('.byline'),
      headings: [...headings].map((heading) => heading.innerText),
      lang: story?.lang ?? '',
      dir: story === null ? '' : getComputedStyle(story).direction,
      leadImage: document.querySelector<HTMLImageElement>('.lead-image img')?.src ?? null,
      links: [...document.querySelectorAll<HTMLAnchorElement>('article.story a')].map((link) => ({
        href: link.getAttribute('href'),
        target: link.target,
        rel: link.rel,
      })),
    };
  });
  const { innerText, ...rest } = seen;
  return {
    ...rest,
    text: fold(innerText),
    lines: innerText.split('\n').map(fold),
    title: fold(seen.title),
    headings: seen.headings.map(fold),
  };
}

/** The fixture pages as documents, and what `test/fixtures/README.md` says to expect of them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { unlaid } from '../../../src/content/live-walk';
import { isOnOwnLines } from '../../../src/content/own-lines';
import type { Article } from '../../../src/core/article';
import { isBlock } from '../../../src/core/block-tags';
import type { Layout } from '../../../src/core/copy/layout';
import { root } from '../../../tools/build/root';

const folder = join(root, 'test/fixtures/pages');

export const slugs = readdirSync(folder).filter((name) => name !== 'assets');

export interface Expected {
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly kicker: string | null;
  readonly publishedTime: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly leadImage: string | null;
  readonly headings: readonly string[];
  readonly story: readonly string[];
  readonly captions: readonly string[];
  readonly widgets: readonly string[];
  readonly hidden?: readonly string[];
}

export const expectedOf = (slug: string): Expected =>
  JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as Expected;

export const site = 'https://pages.example';

export interface OpenPage {
  readonly window: JSDOM['window'];
  readonly document: Document;
  readonly url: string;
}

/** The page as it stands once it has loaded; the one that builds itself has done so. */
export async function openPage(slug: string): Promise<OpenPage> {
  const url = `${site}/${slug}/`;
  const html = readFileSync(join(folder, slug, 'index.html'), 'utf8');
  const isScripted = slug === 'script-rendered';
  const { window } = new JSDOM(html, { url, ...(isScripted ? { runScripts: 'dangerously' } : {}) });
  const { document } = window;
  for (let waits = 0; isScripted && document.querySelector('h1') === null; waits++) {
    if (waits > 100) throw new Error(`${slug} did not build itself.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { window, document, url };
}

/** What the style sheets of the page put out of sight, or on lines of its own, as a content script would record it. */
export function layoutIn({ window, document }: OpenPage): Layout {
  const all = [...document.body.getElementsByTagName('*')];
  const isOut = (element: Element): boolean => {
    const { display, visibility } = window.getComputedStyle(element);
    return display === 'none' || visibility === 'hidden';
  };
  const isBreaking = (element: Element): boolean =>
    !isBlock(element) && isOnOwnLines(element, window.getComputedStyle(element));
  const hidden = new Set(all.filter((element) => !unlaid.has(element.localName) && isOut(element)));
  return {
    hidden,
    breaking: new Set(all.filter((element) => !hidden.has(element) && isBreaking(element))),
  };
}

export const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Elements that begin a line on screen. */
const lineTags = 'p, div, section, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, td, br, pre';

/** Everything a reader of `article` sees, line by line. */
export function linesOf(article: Article): string[] {
  const { document } = new JSDOM(article.html).window;
  for (const element of document.querySelectorAll(lineTags)) {
    element.before('\n');
    element.after('\n');
  }
  const { kicker, title, dek, byline, leadImage } = article;
  const body = document.body.textContent;
  return [kicker, title, dek, byline, leadImage?.caption ?? '', ...body.split('\n')]
    .map(fold)
    .filter((line) => line !== '');
}

/** The lines of `lines` that show `widget`; a short one could be part of any sentence. */
export const showing = (lines: readonly string[], widget: string): string[] =>
  lines.filter((line) => (widget.length <= 12 ? line === widget : line.includes(widget)));

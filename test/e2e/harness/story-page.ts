import type { Route } from '../../../tools/serve';
import { slowly } from '../../../tools/slowly';
import { expectedOf } from './fixtures';

/** Paragraphs of an invented story of ours, for pages that a test makes up. */
export const prose: readonly string[] = expectedOf('br-tables').story;
export const headline = 'Mill town votes to buy back its river';

/** A mark to cut the page at, for one that arrives in two parts. */
export const half = '<!-- half -->';

/** A story's page whose second half comes `milliseconds` after its first. */
export const inHalves = (html: string, milliseconds: number): Route =>
  slowly(html, milliseconds, html.indexOf(half));

export interface StoryPage {
  /** Of the document and above the story alike. */
  readonly title?: string;
  readonly head?: string;
  /** Markup between headline and first paragraph. */
  readonly before?: string;
  /** Markup put between the paragraphs, one piece after each. */
  readonly between?: readonly string[];
  /** Markup after the story. */
  readonly after?: string;
}

/** A page with a plain story in it, so that a test is about what it adds and nothing else. */
export function storyPage({
  title,
  head = '',
  before = '',
  between = [],
  after = '',
}: StoryPage = {}): string {
  const paragraphs = prose.map((text, at) => `<p>${text}</p>\n${between[at] ?? ''}`);
  const body = [...paragraphs.slice(0, 6), half, ...paragraphs.slice(6)].join('\n');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title ?? headline}</title><link rel="icon" href="data:,">
<script type="application/ld+json">{"@type":"NewsArticle"}</script>${head}</head>
<body><main><article><h1>${title ?? headline}</h1>${before}
${body}
</article></main>${after}</body>
</html>`;
}

/** A front page: links and nothing else, which is no story. */
export const linkList = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>All of today</title><link rel="icon" href="data:,"></head>
<body><h1>All of today</h1><ul>${Array.from(
  { length: 40 },
  (_, at) => `<li><a href="/story-${at}">Headline number ${at}</a></li>`,
).join('')}</ul></body>
</html>`;

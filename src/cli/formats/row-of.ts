import type { PageReading } from '../read-page';
import { refusalSentences } from '../sentences';
import { failedRow, type Row } from '../row';
import { excerptOf } from './excerpt';
import { plainTextOf } from './plain-text';
import { openStory } from './story';
import { wordCount } from './word-count';

/** What was made of the page in `file`, as data. */
export function rowOf(file: string, { verdict, outcome }: PageReading): Row {
  if (!outcome.ok) return failedRow(file, refusalSentences[outcome.why], verdict);
  const { article } = outcome;
  const { title, byline, siteName, publishedTime, lang, dir } = article;
  const opened = openStory(article);
  try {
    const text = plainTextOf(opened.content);
    return {
      file,
      title,
      byline,
      siteName,
      publishedTime,
      lang,
      dir,
      excerpt: excerptOf(article.dek === '' ? firstParagraph(opened.content, text) : article.dek),
      text,
      html: opened.content.innerHTML,
      wordCount: wordCount(text, lang),
      story: verdict.story,
      score: verdict.score,
    };
  } finally {
    opened.close();
  }
}

/** The first paragraph that says something; the text itself where it has no paragraphs. */
function firstParagraph(content: Element, text: string): string {
  const paragraphs = [...content.querySelectorAll('p')].map(({ textContent }) => textContent);
  return paragraphs.find((paragraph) => paragraph.trim().length >= 40) ?? text;
}

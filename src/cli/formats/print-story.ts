import type { Article } from '../../core/article';
import { htmlDocument } from './html';
import { markdownOf } from './markdown';
import type { Format } from './names';
import { plainTextOf } from './plain-text';
import { openStory, type Story } from './story';

const printers: Readonly<
  Record<Exclude<Format, 'json'>, (story: Story, article: Article) => string>
> = {
  markdown: ({ whole }) => markdownOf(whole),
  text: ({ whole }) => plainTextOf(whole),
  html: htmlDocument,
};

/** What a terminal would obey: a page could set its title, its colours, or what the next line seems to be. */
const commands = /[^\P{Cc}\t\n]/gu;

/** `article` for a person, in one of the formats; the same article gives the same text. */
export function printStory(article: Article, format: Exclude<Format, 'json'>): string {
  const story = openStory(article);
  try {
    return printers[format](story, article).replace(commands, '');
  } finally {
    story.close();
  }
}

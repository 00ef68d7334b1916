import { asJson } from './formats/as-json';
import type { Format } from './formats/names';
import { printStory } from './formats/print-story';
import { rowOf } from './formats/row-of';
import { printLines } from './print-lines';
import { readPage, type PageRequest } from './read-page';
import { failureSentence, notAStory, refusalSentences } from './sentences';
import { UnreadablePageError } from './unreadable';

/** Prints one page, and answers the exit status. Whatever is no text of the page goes to standard error. */
export async function printPage(page: PageRequest, format: Format): Promise<number> {
  let text: string;
  try {
    const reading = await readPage(page);
    const { outcome, verdict } = reading;
    if (!outcome.ok) {
      console.error(refusalSentences[outcome.why]);
      return 1;
    }
    if (!verdict.story) console.error(notAStory);
    text =
      format === 'json'
        ? asJson(rowOf(page.file, reading), 2)
        : printStory(outcome.article, format);
  } catch (error) {
    const isUnreadable = error instanceof UnreadablePageError;
    console.error(isUnreadable ? error.message : failureSentence(error));
    return isUnreadable ? 2 : 1;
  }
  await printLines([text]);
  return 0;
}

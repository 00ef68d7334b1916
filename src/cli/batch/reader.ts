/** The process that reads pages for a batch: a page in, its row out, one after the other. */
import { failedRow, rowOf, type Row } from '../formats/row';
import { readPage, type PageRequest } from '../read-page';
import { failureSentence } from '../sentences';
import { UnreadablePageError } from '../unreadable';

async function readRow(page: PageRequest): Promise<Row> {
  try {
    return rowOf(page.file, await readPage(page));
  } catch (error) {
    const isUnreadable = error instanceof UnreadablePageError;
    return failedRow(page.file, isUnreadable ? error.message : failureSentence(error));
  }
}

process.on('message', (page) => {
  void readRow(page as PageRequest).then((row) => process.send?.(row));
});
process.send?.('ready');

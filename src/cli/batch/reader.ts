/** The process that reads pages for a batch: a page in, its row out, one after the other. */
import { rowOf } from '../formats/row-of';
import { readPage, type PageRequest } from '../read-page';
import { failedRow, type Row } from '../row';
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

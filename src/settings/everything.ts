/** All that is kept on this machine at once: to be carried elsewhere, brought back, or erased. */
import browser from 'webextension-polyfill';
import { readFile, type FileRead } from './file/read';
import { writeFile } from './file/write';

/** Everything as the text of one file. */
export const exportAll = async (): Promise<string> => writeFile(await browser.storage.local.get());

/** Takes over what `text` holds, in one go; what it does not name stays as it is. Answers what became of it. */
export async function importAll(text: string): Promise<FileRead> {
  const read = readFile(text);
  if (read.ok) await browser.storage.local.set(read.items);
  return read;
}

/** Erases everything, what is remembered of open tabs until the browser ends, too. Access is the browser's to keep. */
export async function eraseAll(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

/** `npm run why`: what became of each block of a page, and why; `-- --help` tells how it is asked. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { UnreadablePageError } from '../../src/cli/unreadable';
import { root } from '../build/root';
import { answerTo, endOf } from '../end-of-run';
import { help, readArguments, type Show } from './arguments';
import type { Explained } from './explained';
import { pageOf } from './html/page';
import { fileNameFor } from './file-name';
import { readSavedInChromium, readWebInChromium } from './read-in-chromium';
import { readSavedInJsdom } from './read-in-jsdom';
import { readSaved } from './saved-page';
import { summary, textLines } from './text-lines';

async function read({ page, url, jsdom }: Show): Promise<Explained> {
  if (/^https?:/i.test(page)) {
    if (!URL.canParse(page)) throw new UnreadablePageError(`"${page}" is not an address.`);
    return readWebInChromium(page);
  }
  const saved = await readSaved(page, url);
  return jsdom ? readSavedInJsdom(saved) : readSavedInChromium(saved);
}

async function show(request: Show): Promise<void> {
  const explained = await read(request);
  console.log([...textLines(explained), '', ...summary(explained)].join('\n'));
  if (request.text) return;
  const file = request.out ?? join(root, 'out', 'why', fileNameFor(request.page));
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, pageOf(explained));
  console.log(`The same in colours: ${relative(process.cwd(), file)}`);
}

process.exitCode = await answerTo(readArguments(process.argv.slice(2)), help, (request) =>
  endOf(() => show(request)),
);

/** `npm run corpus`: how good extraction is on saved pages; `-- --help` tells how it is asked. */
import { help, readArguments, type Run } from './arguments';
import { choosePages } from './choose-pages';
import { loadCorpus } from './load-corpus';
import { measure } from './measure';
import { WrongInputError } from './wrong-input';

async function corpus(run: Run): Promise<void> {
  const pages = choosePages(loadCorpus(run.folder), run.only);
  console.log(await measure(run, pages, `npm run corpus -- ${process.argv.slice(2).join(' ')}`));
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}

const request = readArguments(process.argv.slice(2));
if (request.kind === 'help') {
  console.log(help);
} else if (request.kind === 'wrong') {
  refuse(request.sentence);
} else {
  try {
    await corpus(request);
  } catch (error) {
    if (!(error instanceof WrongInputError)) throw error;
    refuse(error.message);
  }
}

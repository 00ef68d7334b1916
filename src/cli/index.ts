/** The command line: reads saved pages with the same core as the extension. */
import { readArguments, type Request } from './arguments';
import { readBatch } from './batch/read-batch';
import { help, version } from './help';
import { printPage } from './print-page';
import { printLines } from './print-lines';

/** Does what `args` ask for, and answers the exit status. */
async function run(request: Request): Promise<number> {
  switch (request.kind) {
    case 'help':
      await printLines([help]);
      return 0;
    case 'version':
      await printLines([version()]);
      return 0;
    case 'wrong':
      console.error(request.sentence);
      return 2;
    case 'page':
      return printPage(request.page, request.format);
    case 'batch':
      return readBatch(request);
  }
}

/** Runs `lede` with `args`. The process ends by itself, so that all that was printed is read. */
export async function main(args: readonly string[]): Promise<void> {
  process.exitCode = await run(readArguments(args));
}

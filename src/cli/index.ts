/** The command line: reads saved pages with the same core as the extension. */
import { readArguments, type Request } from './arguments';
import { help, version } from './help';
import { printLines } from './print-lines';

/**
 * Does what is asked for, and answers the exit status. What reads pages is loaded where a page is read:
 * the parser takes a third of a second, and the process that hands out a batch needs none.
 */
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
    case 'page': {
      const { printPage } = await import('./print-page');
      return printPage(request.page, request.format);
    }
    case 'batch': {
      const { readBatch } = await import('./batch/read-batch');
      return readBatch(request);
    }
  }
}

/** Runs `lede` with `args`. The process ends by itself, so that all that was printed is read. */
export async function main(args: readonly string[]): Promise<void> {
  process.exitCode = await run(readArguments(args));
}

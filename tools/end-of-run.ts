import { UnreadablePageError } from '../src/cli/unreadable';
import { MissingSoftwareError } from './browsers/errors';

/** Runs a command; says why in a sentence where it cannot be done. Returns the code the process ends with. */
export async function endOf(run: () => Promise<void>): Promise<number> {
  try {
    await run();
    return 0;
  } catch (error) {
    if (error instanceof UnreadablePageError) {
      console.error(error.message);
      return 2;
    }
    if (error instanceof MissingSoftwareError) {
      console.error(`Something is missing here. To get it:\n  ${error.message}`);
      return 1;
    }
    throw error;
  }
}

/** Arguments that ask for help, or that cannot be read. */
type NoWork = { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly sentence: string };

const isNoWork = (request: { readonly kind: string }): request is NoWork =>
  request.kind === 'help' || request.kind === 'wrong';

/** Does what was asked for, or gives `help`, or says what is wrong. Returns the code the process ends with. */
export async function answerTo<R extends { readonly kind: string }>(
  request: R,
  help: string,
  run: (request: Exclude<R, NoWork>) => number | Promise<number>,
): Promise<number> {
  if (!isNoWork(request)) return run(request as Exclude<R, NoWork>);
  if (request.kind === 'help') console.log(help);
  else console.error(request.sentence);
  return request.kind === 'help' ? 0 : 2;
}

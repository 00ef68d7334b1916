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

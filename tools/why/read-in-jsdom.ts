import { encodingOf } from '../../src/cli/encoding';
import { openPage } from '../../src/cli/open-page';
import { explain } from './explain';
import type { Explained } from './explained';
import type { Saved } from './saved-page';

/** Explains a saved page as the command line reads it: without a layout the markup says what is hidden. */
export async function readSavedInJsdom({ bytes, url }: Saved): Promise<Explained> {
  const page = openPage(bytes, url, encodingOf(bytes, undefined));
  try {
    return await explain(page.document, url);
  } finally {
    page.close();
  }
}

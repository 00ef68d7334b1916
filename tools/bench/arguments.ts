import { parseArgs } from 'node:util';
import { browserKinds, type BrowserKind } from '../browsers/kinds';

export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly sentence: string }
  | {
      readonly kind: 'run';
      readonly browser: BrowserKind;
      readonly pages: number;
      /** The corpus folder; undefined for the one beside the checkout. */
      readonly corpus: string | undefined;
      readonly json: string | undefined;
    };

export const help = `Measures how fast a story is on screen. Figures are told, never judged: slow is no error.

  npm run bench                        50 articles of ../shared/corpus/wcxb-dev, if it is there,
                                       otherwise the fixtures and the sample page
  npm run bench -- FOLDER              articles of another corpus of the same form
  npm run bench -- --pages 10          fewer pages
  npm run bench -- --browser firefox   in Firefox (otherwise Chromium)
  npm run bench -- --json FILE         also every single measurement, as JSON`;

const wrong = (sentence: string): Request => ({ kind: 'wrong', sentence });

/** Reads the arguments of npm run bench. */
export function readArguments(args: readonly string[]): Request {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chromium' },
        pages: { type: 'string', default: '50' },
        json: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [first = ''] = (error as Error).message.split(/\. |\n/);
    return wrong(`${first.replace(/\.$/, '')}; npm run bench -- --help tells what there is.`);
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: 'help' };
  if (positionals.length > 1) return wrong(`One corpus at a time, not ${positionals.length}.`);
  const browser = browserKinds.find((kind) => kind === values.browser);
  if (browser === undefined) {
    return wrong(`The browser is chromium or firefox, not "${values.browser}".`);
  }
  if (!/^[1-9]\d{0,3}$/.test(values.pages)) {
    return wrong(`The number of pages is a whole number from 1, not "${values.pages}".`);
  }
  const pages = Number(values.pages);
  return { kind: 'run', browser, pages, corpus: positionals[0], json: values.json };
}

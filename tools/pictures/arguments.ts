import { parseArgs } from 'node:util';
import { browserKinds, type BrowserKind } from '../browsers/kinds';

export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly sentence: string }
  | { readonly kind: 'own' | 'looks'; readonly browsers: readonly BrowserKind[] }
  | {
      readonly kind: 'corpus';
      readonly count: number;
      /** The corpus folder; undefined for the one beside the checkout. */
      readonly folder: string | undefined;
    };

export const help = `Takes pictures of popup and full view, for the README and to look at.

  npm run pictures                        docs/pictures, and every state and fixture in both
                                          browsers with a contact sheet in out/pictures
  npm run pictures -- --browser firefox   what is to be looked at, in one browser
  npm run pictures -- --looks             popup and full view over themes, widths and directions alone
  npm run pictures -- --corpus 30         30 articles of ../shared/corpus/wcxb-dev, in sheets of ten
  npm run pictures -- --corpus 30 FOLDER  of another corpus of the same form`;

const wrong = (sentence: string): Request => ({ kind: 'wrong', sentence });

/** Reads the arguments of npm run pictures. */
export function readArguments(args: readonly string[]): Request {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        browser: { type: 'string' },
        corpus: { type: 'string' },
        looks: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [first = ''] = (error as Error).message.split(/\. |\n/);
    return wrong(`${first.replace(/\.$/, '')}; npm run pictures -- --help tells what there is.`);
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: 'help' };
  const [folder, second] = positionals;
  if (second !== undefined) return wrong(`One corpus at a time, not ${positionals.length}.`);
  const browsers = browserKinds.filter(
    (kind) => values.browser === undefined || kind === values.browser,
  );
  if (browsers.length === 0) {
    return wrong(`The browser is chromium or firefox, not "${values.browser ?? ''}".`);
  }
  if (values.corpus === undefined) {
    if (folder === undefined) return { kind: values.looks ? 'looks' : 'own', browsers };
    return wrong(`A folder goes with --corpus and a number of pages.`);
  }
  if (values.browser === 'firefox') {
    return wrong('Corpus pages are opened in Chromium only, which can be kept off the network.');
  }
  if (!/^[1-9]\d{0,3}$/.test(values.corpus)) {
    return wrong(`The number of pages is a whole number from 1, not "${values.corpus}".`);
  }
  return { kind: 'corpus', count: Number(values.corpus), folder };
}

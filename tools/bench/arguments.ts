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
    }
  | {
      readonly kind: 'automatic';
    }
  | {
      readonly kind: 'bounds';
      readonly browser: BrowserKind;
      /** An expression for the names of the pages to read; empty for all of them. */
      readonly only: string;
    }
  | {
      readonly kind: 'popup';
      /** An expression for the names of the pages to read; empty for all of them. */
      readonly only: string;
    }
  | {
      readonly kind: 'detection';
      /** Undefined for all there are. */
      readonly pages: number | undefined;
      readonly corpus: string | undefined;
    }
  | {
      readonly kind: 'command';
      /** Undefined for all there are. */
      readonly pages: number | undefined;
      readonly corpus: string | undefined;
      readonly json: string | undefined;
    };

export const help = `Measures how fast a story is on screen. Figures are told, never judged: slow is no error.

  npm run bench                        50 articles of ../shared/corpus/wcxb-dev, if it is there,
                                       otherwise the fixtures and the sample page
  npm run bench -- FOLDER              articles of another corpus of the same form
  npm run bench -- --pages 10          fewer pages
  npm run bench -- --browser firefox   in Firefox (otherwise Chromium)
  npm run bench -- --cli               the command line instead: all articles, how many give a text,
                                       and how long they take
  npm run bench -- --automatic         reader mode that comes on by itself: whether pages flash by, and
                                       what one costs that is not being read; in Chromium
  npm run bench -- --bounds [NAME]     pages of a hostile size, or those whose name matches NAME: time, longest
                                       slice and memory of each; in either browser
  npm run bench -- --popup [NAME]      the same pages: how long the popup itself is held; in Chromium
  npm run bench -- --detection         only the table of detection, of all pages of the corpus (it also ends
                                       every run on a corpus, there of some of them); in Chromium
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
        browser: { type: 'string' },
        automatic: { type: 'boolean' },
        bounds: { type: 'boolean' },
        popup: { type: 'boolean' },
        detection: { type: 'boolean' },
        cli: { type: 'boolean' },
        pages: { type: 'string' },
        json: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [first = ''] = (error as Error).message.split(/\. |\n/);
    return wrong(`${first.replace(/\.$/, '')}; npm run bench -- --help tells what there is.`);
  }
  const { values, positionals } = parsed;
  const name = values.browser ?? 'chromium';
  const browser = browserKinds.find((kind) => kind === name);
  if (values.help === true) return { kind: 'help' };
  if (values.automatic === true) return { kind: 'automatic' };
  if (browser === undefined) return wrong(`The browser is chromium or firefox, not "${name}".`);
  if (values.bounds === true) return { kind: 'bounds', browser, only: positionals.join(' ') };
  if (values.popup === true) return { kind: 'popup', only: positionals.join(' ') };
  if (positionals.length > 1) return wrong(`One corpus at a time, not ${positionals.length}.`);
  if (values.pages !== undefined && !/^[1-9]\d{0,3}$/.test(values.pages)) {
    return wrong(`The number of pages is a whole number from 1, not "${values.pages}".`);
  }
  const pages = values.pages === undefined ? undefined : Number(values.pages);
  const asked = { corpus: positionals[0], json: values.json };
  if (values.detection === true) return { kind: 'detection', pages, corpus: positionals[0] };
  if (values.cli === true) {
    if (values.browser !== undefined) return wrong('The command line has no browser.');
    return { kind: 'command', pages, ...asked };
  }
  return { kind: 'run', browser, pages: pages ?? 50, ...asked };
}

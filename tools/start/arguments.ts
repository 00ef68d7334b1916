import { parseArgs } from 'node:util';
import { firstSentence } from '../../src/cli/first-sentence';
import { browserKinds, type BrowserKind } from '../browsers/kinds';

/** What the command line asks for. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly sentence: string }
  | {
      readonly kind: 'show';
      /** An address or a file; undefined for the sample page. */
      readonly page: string | undefined;
      /** Undefined where either browser will do. */
      readonly browser: BrowserKind | undefined;
    };

export const help = `Shows a page's story in Lede.

  npm start                              the sample page of this repository
  npm start -- https://example.com/news  a page of the web
  npm start -- saved.html                a file
  npm start -- --browser firefox         in Firefox (otherwise Chromium, if there is one)

With a display the browser stays open until you close it or press Ctrl+C. Without one, pictures go
to out/start/ and the story is printed here.`;

function wrong(sentence: string): Request {
  return { kind: 'wrong', sentence };
}

/** Reads the arguments of npm start. */
export function readArguments(args: readonly string[]): Request {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { browser: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    return wrong(`${firstSentence(error)}; npm start -- --help tells what there is.`);
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: 'help' };
  if (positionals.length > 1) return wrong(`One page at a time, not ${positionals.length}.`);
  const browser = browserKinds.find((kind) => kind === values.browser);
  if (values.browser !== undefined && browser === undefined) {
    return wrong(`The browser is chromium or firefox, not "${values.browser}".`);
  }
  return { kind: 'show', page: positionals[0], browser };
}

import { parseArgs } from 'node:util';
import { firstSentence } from '../../src/cli/first-sentence';

/** What the command line asks for. */
export type Request =
  { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly sentence: string } | Show;

/** One page to explain. */
export interface Show {
  readonly kind: 'show';
  /** An address or a file. */
  readonly page: string;
  /** Where a saved page was published; without it the corpus it lies in may say so. */
  readonly url: string | undefined;
  /** Text alone, and no page written. */
  readonly text: boolean;
  /** Where the page goes; `out/why/` without it. */
  readonly out: string | undefined;
  /** Read as the command line reads it: without a browser and so without a layout. */
  readonly jsdom: boolean;
}

export const help = `Shows what became of every block of a page, and why: kept or left out, what it is taken for, the
step and reason that said so, and how sure it is to be story (0 to 1).

  npm run why -- https://example.com/news  a page of the web, as Chromium shows it
  npm run why -- saved.html                a file, .html.gz too: laid out as data, no script of its runs
  npm run why -- saved.html --text         a line a block, and nothing written
  npm run why -- saved.html --out a.html   the coloured page goes there, not to out/why/

  --url ADDRESS      where a saved page was published, by which its own links are told from others
  --jsdom            read as the command line does, where no layout tells what is hidden`;

const wrong = (sentence: string): Request => ({ kind: 'wrong', sentence });

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      text: { type: 'boolean', default: false },
      out: { type: 'string' },
      url: { type: 'string' },
      jsdom: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });

const isAddress = (text: string): boolean => /^https?:/i.test(text);

/** Reads the arguments of npm run why. */
export function readArguments(args: readonly string[]): Request {
  let parsed;
  try {
    parsed = parse(args);
  } catch (error) {
    return wrong(`${firstSentence(error)}; npm run why -- --help tells what there is.`);
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: 'help' };
  const [page] = positionals;
  if (page === undefined) return wrong('Which page? npm run why -- FILE or an address');
  if (positionals.length > 1) return wrong(`One page at a time, not ${positionals.length}.`);
  const { url, text, out, jsdom } = values;
  if (url !== undefined && !(isAddress(url) && URL.canParse(url))) {
    return wrong(`--url is an address that begins with http, not "${url}".`);
  }
  if (isAddress(page) && url !== undefined) return wrong('--url is for a file: an address is one.');
  if (isAddress(page) && jsdom) return wrong('--jsdom is for a file: an address needs a browser.');
  if (text && out !== undefined) return wrong('Either --text or --out: text is printed here.');
  return { kind: 'show', page, url, text, out, jsdom };
}

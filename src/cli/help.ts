import { readFileSync } from 'node:fs';

export const help = `Prints the story of a saved page, and nothing else of the page.

  lede FILE                    as Markdown; - reads the page from standard input
  lede FILE --format FORMAT    as markdown, html, text or json
  lede FILE --url ADDRESS      says where it was published, so that its links lead somewhere
  lede FILE --encoding LABEL   reads it in this encoding, whatever the page says
  lede --batch                 reads a line of JSON for each page from standard input, such as
                               {"file": "a.html", "url": "https://example.com/a"},
                               and writes a line of JSON for each, in the same order
  lede --batch --jobs 4        with so many pages at a time (otherwise one for each processor)
  lede --batch --time-limit 9  gives up a page after so many seconds (otherwise 60)
  lede --help, lede --version

A page may be gzip-compressed. No script of it runs, and nothing is fetched.

Exit status: 0 if there is a story or a text; 1 if there is none, or a page of a batch failed;
2 if the arguments or the file are wrong.`;

export function version(): string {
  const manifest = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

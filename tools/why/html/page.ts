import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/root';
import type { Explained } from '../explained';
import { summary } from '../text-lines';
import { escape } from './escape';
import { legendOf, stylesOf } from './legend';
import { rowOf } from './rows';

const style = ['page', 'kinds', 'table']
  .map((name) => readFileSync(join(root, `tools/why/html/${name}.css`), 'utf8'))
  .join('\n');

/** Nothing is fetched and nothing runs, whatever a stranger's text should turn into. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

const factsOf = ({ facts }: Explained): string => {
  const rows = Object.entries(facts).map(
    ([name, text]) => `<dt>${escape(name)}</dt><dd><bdi>${escape(text)}</bdi></dd>`,
  );
  return rows.length === 0 ? '' : `<dl>${rows.join('\n')}</dl>`;
};

const excludedOf = ({ excluded }: Explained): string => {
  const texts = excluded.filter((text) => text.trim() !== '');
  if (texts.length === 0) return '';
  const items = texts.map((text) => `<li dir="auto">${escape(text)}</li>`).join('\n');
  return `<section><h2>Seen, and in no block</h2><ul>${items}</ul></section>`;
};

const linkTo = (url: string): string =>
  /^https?:/i.test(url)
    ? `<a href="${escape(url)}" rel="noreferrer">${escape(url)}</a>`
    : escape(url);

/** The whole page as markup: a plain file without scripts, which fetches nothing. */
export function pageOf(explained: Explained): string {
  const { title, url, blocks } = explained;
  const name = title === '' ? url : title;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Why: ${escape(name)}</title>
<style>
${style}
${stylesOf(explained)}
</style>
</head>
<body>
<header>
<h1 dir="auto">${escape(name)}</h1>
<p class="address">${linkTo(url)}</p>
<p>${escape(summary(explained)[0])}</p>
${factsOf(explained)}
${legendOf(explained)}
</header>
<main>
<table>
<caption>Blocks in the order of the page</caption>
<thead><tr><th scope="col">Block</th><th scope="col">Verdict</th><th scope="col">Score</th><th scope="col">Kind</th><th scope="col">Text</th><th scope="col">Step and reason</th><th scope="col">Where</th></tr></thead>
<tbody>
${blocks.map(rowOf).join('\n')}
</tbody>
</table>
${excludedOf(explained)}
</main>
</body>
</html>
`;
}

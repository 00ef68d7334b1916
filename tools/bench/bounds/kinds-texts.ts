import type { Kinds } from './kinds';
import { muchLike } from './much';

const jsonLd = (thing: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const article = { '@type': 'NewsArticle', headline: 'Boats come home' };
const paragraph = (text: string): string => `<p>${text}</p>`;
const nested = (text: string): string => `${'<div>'.repeat(200)}${text}${'</div>'.repeat(200)}`;

/** One text that is far too long, by what it is made of. */
export const textKinds: Kinds = {
  title: () => ({ title: muchLike('Boats ') }),
  'title of separators': () => ({ title: muchLike(' | ') }),
  'title of spaces': () => ({ title: `a${muchLike(' ')}b` }),
  'title of colons': () => ({ title: muchLike('a: ') }),
  h1: () => ({ before: `<h1>${muchLike('boats ')}</h1>` }),
  h2: () => ({ before: `<h2>${muchLike('boats come ')}</h2>` }),
  'many headings and a long title': () => ({
    title: muchLike('boats '),
    before: `<h2>${'boats come '.repeat(20)}</h2>`.repeat(400),
  }),
  'byline text': () => ({ before: `<p class="byline">By ${muchLike('Ada, ')}</p>` }),
  'byline of spaces': () => ({ before: `<p class="byline">By${muchLike(' ')}1</p>` }),
  'long text in JSON-LD': () => ({
    head: jsonLd({ ...article, articleBody: muchLike('boats '), author: muchLike('Ada ') }),
  }),
  'deep JSON-LD': () => ({
    head: `<script type="application/ld+json">${'['.repeat(40_000)}${']'.repeat(40_000)}</script>`,
  }),
  'many things in JSON-LD': () => ({
    head: jsonLd({ '@graph': Array.from({ length: 4000 }, () => article) }),
  }),
  'many authors in JSON-LD': () => ({
    head: jsonLd({ ...article, author: Array.from({ length: 20_000 }, (_, at) => `Ada ${at}`) }),
  }),
  'JSON-LD of spaces': () => ({
    head: `<script type="application/ld+json">{${muchLike(' ')}}${muchLike(' ')}-</script>`,
  }),
  spaces: () => ({ before: paragraph(`a${muchLike(' ')}b`) }),
  'spaces in nested blocks': () => ({ before: nested(`a${muchLike(' ')}b`) }),
  'white space between blocks': () => ({ before: `<div>${muchLike('\n ')}<p>a</p></div>` }),
  'no-break spaces': () => ({ before: paragraph(muchLike('&nbsp;')) }),
  newlines: () => ({ before: `<pre>a${muchLike('\n')}b</pre>` }),
  'a word without end': () => ({ before: paragraph(muchLike('a')) }),
  commas: () => ({ before: paragraph(muchLike(',')) }),
  'words and commas': () => ({ before: nested(paragraph(muchLike('a, '))) }),
  'brackets in text': () => ({ before: paragraph(muchLike('&lt;a ')) }),
  'digits in text': () => ({ before: paragraph(muchLike('1 ')) }),
  'text in a heading of spaces': () => ({ before: `<h1>a${muchLike(' ')}b</h1>` }),
  noscript: () => ({ before: `<noscript>${muchLike('&lt;img ')}</noscript>` }),
  'code of a megabyte': () => ({
    before: `<pre><code>${'let a = [1, 2]; // b\n'.repeat(50_000)}</code></pre>`,
  }),
  'code of a megabyte in spans': () => ({
    before: `<pre><code>${'<span>let</span> <span>a</span> = 1;\n'.repeat(28_000)}</code></pre>`,
  }),
  '5 MB of text': () => ({ after: paragraph('The boats came home. '.repeat(300)).repeat(800) }),
  '50 MB of text': () => ({ after: paragraph('The boats came home. '.repeat(300)).repeat(8000) }),
};

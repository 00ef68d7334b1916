import { expect, test } from '@jest/globals';
import { jsonLd, read } from './read';

const site = '<meta property="og:site_name" content="The Fellgate Journal">';
const headline = 'First train in 46 years stops at Tarnside';

test.each([
  [`${headline} | The Fellgate Journal`],
  [`${headline} - The Fellgate Journal`],
  [`${headline} — The Fellgate Journal`],
  [`${headline}| The Fellgate Journal`],
  [`The Fellgate Journal: ${headline}`.replace(':', ' :')],
  [`THE FELLGATE JOURNAL » ${headline}`],
  [headline],
])('the name of the site is cut off: %s', (title) => {
  expect(read(`${site}<title>${title}</title>`).title).toBe(headline);
});

test.each([
  ['Sink or swim - the ferry that stayed', 'Sink or swim - the ferry that stayed'],
  ['Ferry: late again', 'Ferry: late again'],
  ['A co-operative bakery', 'A co-operative bakery'],
  ['The Fellgate Journal', 'The Fellgate Journal'],
])('a headline keeps its own dashes and colons: %s', (title, kept) => {
  expect(read(`${site}<title>${title}</title>`).title).toBe(kept);
});

test('the headline on the page wins over the words for search engines', () => {
  const head = `${site}<title>${headline} - four minutes late - The Fellgate Journal</title>`;
  expect(read(head, `<h1>The Fellgate Journal</h1><h1>${headline}</h1>`).title).toBe(headline);
});

test('a heading that no title names is not taken for the headline', () => {
  const head = `${site}<title>${headline}</title>`;
  expect(read(head, '<h1>Most read today</h1><h2>Jobs round here</h2>').title).toBe(headline);
});

test.each([
  [
    'JSON-LD',
    jsonLd({ '@type': 'NewsArticle', headline: `${headline} &amp; <b>back</b>` }),
    `${headline} & back`,
  ],
  ['og:title', `<meta property="og:title" content="${headline}">`, headline],
  ['the only h1', '', 'The only heading there is'],
])('without a <title> it comes from %s', (_what, head, title) => {
  const body = head === '' ? '<h1>The only heading there is</h1>' : '';
  expect(read(head, body).title).toBe(title);
});

test('a page that says nothing has no title', () => {
  expect(read('').title).toBe('');
});

test('a title of any length stays one line', () => {
  expect(read(`<title>${'ferry '.repeat(50_000)}</title>`).title.length).toBeLessThanOrEqual(500);
});

const above =
  '<p>Monday</p><p>The vote ended eleven years of argument about who owns the weir below the mill, and who pays for what the river does to it.</p>';

test.each([
  ['og:title', '<meta property="og:title" content="Mill town sold to the bank">'],
  ['JSON-LD', jsonLd({ '@type': 'NewsArticle', headline: 'Mill town sold to the bank' })],
  ['the title', '<title>Mill town sold to the bank</title>'],
])('the one headline over a story wins over another in %s', (_what, head) => {
  expect(read(head, `<h1>${headline}</h1>${above}`).title).toBe(headline);
});

test.each([
  ['of the site', '<h1>The Fellgate Journal</h1>'],
  ['that leads away', '<h1><a href="/">All the news there is</a></h1>'],
  ['of two', `<h1>Most read today</h1><h1>Jobs round here</h1>`],
  ['of one word', '<h1>News</h1>'],
])('a heading %s does not', (_what, heading) => {
  expect(read(`${site}<title>${headline}</title>`, heading + above).title).toBe(headline);
});

test.each([
  `<div itemprop="headline">${headline}</div>`,
  `<div role="heading" aria-level="1">${headline}</div>`,
])('a headline by another name wins over another in the title: %s', (marked) => {
  const head = '<title>Mill town sold to the bank</title>';
  expect(read(head, marked + above).title).toBe(headline);
  expect(read(head, `<h1>Off the quay</h1>${marked}${above}`).title).toBe('Off the quay');
});

test.each([
  ['one word', 'Ferries', 'Ferries | Towns | The Fellgate Journal'],
  ['few letters', '渡し船', '渡し船 | 町 | The Fellgate Journal'],
  ['one word after the site', 'Ferries', 'The Fellgate Journal - Ferries - Towns'],
])('a headline of %s is one where a title begins with it', (_what, words, title) => {
  expect(read(`${site}<title>${title}</title>`, `<h1>${words}</h1>${above}`).title).toBe(words);
});

test('a heading of one word that is the name of a section or of the site is none', () => {
  const section = `${site}<title>${headline} | News | The Fellgate Journal</title>`;
  expect(read(section, `<h1>News</h1>${above}`).title).toBe(`${headline} | News`);
  const journal =
    '<meta property="og:site_name" content="Journal"><title>Journal | Ferries</title>';
  expect(read(journal, `<h1>Journal</h1>${above}`).title).toBe('Ferries');
});

test('a subheading far below that a title names is no headline', () => {
  const head = '<meta property="og:title" content="What it costs the town">';
  const page = `<h1>${headline}</h1>${above.repeat(9)}<h2>What it costs the town</h2>${above}`;
  expect(read(head, page).title).toBe(headline);
});

test('a title declared at any length is shown at a line’s', () => {
  const head = `<meta property="og:title" content="${'|'.repeat(900)}">`;
  expect(read(head).title.length).toBeLessThanOrEqual(500);
});

test('a heading out of sight is no headline', () => {
  const page = '<h1 hidden>Secret of the old pier</h1><p>A ferry.</p>';
  expect(read('', page).title).toBe('');
});

test('a blog’s own name, which leads to its front page, is not the headline of its post', () => {
  const body = `<h1 class="title"><a href="https://www.pages.example/">The Harbour Gazette of Lowmoor</a></h1>
    <h3 class="post-title entry-title">First ferry</h3><p>${'The ferry came in at last. '.repeat(9)}</p>`;
  const { title } = read('<title>The Harbour Gazette of Lowmoor: First ferry</title>', body);
  expect(title).toBe('First ferry');
});

test('what is escaped twice is read as it is meant, but not where the page speaks of escapes', () => {
  const head = `<meta property="og:title" content="Fares &amp;amp; tides &amp;#8217;n&amp;#x27; all">`;
  expect(read(head).title).toBe("Fares & tides ’n' all");
  expect(read(head, '<p>Write &amp;amp; for an ampersand.</p>').title).toBe(
    'Fares &amp; tides &#8217;n&#x27; all',
  );
});

test.each([
  ['as long as a paragraph', `<h1>${'Learn which ferry leaves when. '.repeat(8)}</h1>`, ''],
  ['behind the story', '', '<h1>A message from our founder to all our readers:</h1>'],
])('a main heading %s is no headline', (_what, above, below) => {
  const story = `<p>${'The ferry left at noon, and all the town was there. '.repeat(6)}</p>`;
  const head = '<title>Ferries leave at noon again</title>';
  const body = `${above}${story.repeat(4)}${below}${story}`;
  expect(read(head, body).title).toBe('Ferries leave at noon again');
});

const courier = '<title>Poem of the week | Valley Courier</title>';
const atHome = '<header><a href="/">Valley Courier</a></header>';
const lines = [
  'Flour on the sill and frost along the pane,',
  'the oven hums the song it hummed before;',
  'the baker counts his loaves and counts again,',
  'and leaves the last of them outside the door.',
];

test('the one headline over lines of a poem, an interview or a ticker wins as over a paragraph', () => {
  const poem = lines.map((verse) => `<p>${verse}</p>`).join('');
  expect(read(courier, `${atHome}<h1>Ballad of the oven</h1>${poem}`).title).toBe(
    'Ballad of the oven',
  );
  const links = lines.map((verse) => `<p><a href="/b">${verse}</a></p>`).join('');
  expect(read(courier, `<h1>Ballad of the oven</h1>${links}`).title).toBe(
    'Poem of the week | Valley Courier',
  );
});

test('a part of the title that is the site’s name, or leads home, is no headline', () => {
  const named = '<meta property="og:site_name" content="Valley Courier">';
  expect(read(courier, `${atHome}<p>No poem.</p>`).title).toBe('Poem of the week | Valley Courier');
  expect(read(named + courier, '<p>Valley Courier</p><p>No poem.</p>').title).toBe(
    'Poem of the week',
  );
});

test.each([
  ['to the story', '/news/a', headline],
  ['to what it tells of', 'https://line.example/46-years', headline],
  ['home', '/', 'Buy gold now'],
])('a headline is one where it leads %s', (_what, href, title) => {
  const heading = `<h1><a href="${href}">${headline}</a></h1>`;
  expect(read('<title>Buy gold now</title>', heading + above).title).toBe(title);
});

test.each(['entry-title', 'post-title'])('the only %s wins where there is no h1', (name) => {
  const head = '<title>Buy gold now</title>';
  const post = (words: string): string => `<h2 class="${name}">${words}</h2>${above}`;
  expect(read(head, post(headline)).title).toBe(headline);
  expect(read(head, post(headline) + post('Mill town votes')).title).toBe('Buy gold now');
});

test.each([
  ['beside the story', '<aside><h2>Buy gold now</h2></aside>', ''],
  ['between its paragraphs', '', `<h2>Buy gold now</h2>`],
])('a heading %s that repeats a title is no headline', (_what, beside, between) => {
  const page = `${beside}<h1>${headline}</h1>${`<p>${'The train was late. '.repeat(9)}</p>`.repeat(2)}${between}`;
  expect(read('<title>Buy gold now</title>', page + above).title).toBe(headline);
});

import { expect, test } from '@jest/globals';
import { link, prose, storyAround, storyOf } from './story-of';

const teasers = ['A goat', 'A roundabout', 'A bus']
  .map((text) => `<p>${link(`${text} was found`)}</p>`)
  .join('');
const farm = `<div class="x"><h3>Just in</h3><ul>${teasers.replace(/p>/g, 'li>')}</ul></div>`;
/** A paragraph's words without the paragraph. */
const bare = (word: string): string => prose(word).replace(/<\/?p>/g, '');
const short = '<p>Nobody has been hurt.</p>';

test.each([
  ['a short sentence', short],
  ['a short sentence before a widget', `${short}${farm}`],
  ['a short sentence after a widget', `${farm}${short}`],
  ['a short sentence between two widgets', `${farm}${short}${farm}`],
  ['a short sentence between runs of links', `${teasers}${short}${teasers}`],
])('%s stays', async (_what, middle) => {
  expect(await storyAround(middle)).toContain('Nobody has been hurt.');
});

test.each([
  ['a subhead', '<h2>What it cost</h2>', 'What it cost'],
  ['a subhead that is a line', '<p>What it cost</p>', 'What it cost'],
  ['a subhead after a widget', `${farm}<h2>What it cost</h2>`, 'What it cost'],
  ['a subhead after a run of links', `${teasers}<h2>What it cost</h2>`, 'What it cost'],
  [
    'a list',
    '<ul><li>Trains leave at eight.</li><li>Dogs travel free.</li></ul>',
    'Dogs travel free.',
  ],
  ['a quote', '<blockquote><p>“You hold the key.”</p></blockquote>', 'You hold the key'],
  [
    'contents of the page itself',
    '<ul><li><a href="#one">What it cost</a></li><li><a href="#two">Six stops</a></li></ul><h2 id="one">Cost</h2><p id="two">It had six.</p>',
    'Six stops',
  ],
  [
    'contents of a page in another script, as browsers write the addresses',
    '<ul><li><a href="#%D9%83%D9%84%D9%81%D8%A9">What it cost</a></li><li><a href="#%D8%B3%D8%AA">Six stops</a></li></ul><h2 id="كلفة">Cost</h2><p id="ست">It had six.</p>',
    'Six stops',
  ],
  [
    'a table of figures',
    '<table><tr><td>Ferries</td><td>Twelve</td></tr><tr><td>Buses</td><td>None</td></tr></table>',
    'Twelve',
  ],
  [
    'a list of what is to be done, ticked off',
    '<h2>To do</h2><ul><li><input type="checkbox" disabled checked> Tar the hull</li><li><input type="checkbox" disabled> Mend the nets</li></ul>',
    'Mend the nets',
  ],
  [
    'a sentence that can be heard',
    '<p>The tide turned before the crew was back on board. <button>Listen</button></p>',
    'The tide turned',
  ],
  [
    'steps that can be copied',
    '<ol><li>Cast the bronze bell <button>Copy</button></li><li>Hang it over the bow <button>Copy</button></li></ol>',
    'Hang it over the bow',
  ],
  [
    'a quotation that can be passed on',
    '<h2>What it cost</h2><blockquote><p>We paid for it with two winters</p><button>Tweet this</button></blockquote>',
    'two winters',
  ],
  [
    'a quotation in an aside',
    '<aside><blockquote><p>We tied her up at noon and nobody came.</p></blockquote></aside>',
    'We tied her up',
  ],
  [
    'a quotation in an aside with the name of who said it',
    '<aside class="quote"><div class="title">aune:</div><blockquote><p>We tied her up at noon. Nobody came.</p></blockquote></aside>',
    'Nobody came.',
  ],
  [
    'who is quoted, after a dash',
    '<blockquote class="twitter-tweet"><p>We tied her up at noon and nobody came.</p>— Tide Office (@tides) <a href="https://twitter.com/tides/status/1">November 3, 2026</a></blockquote>',
    'Tide Office (@tides) November 3, 2026',
  ],
  [
    'prose in what is called comments, between paragraphs',
    `<div id="comments-on-law">${prose('pink')}${prose('grey')}</div>`,
    'The grey ferry',
  ],
  [
    'what goes into a dish, to be ticked off',
    `<h2>What you need</h2><ul>${[1, 2, 3].map((cups) => `<li><input type="checkbox" id="c${cups}"><label for="c${cups}">${cups} cups of milk</label></li>`).join('')}</ul>`,
    '2 cups of milk',
  ],
  ['code', '<pre>sign up(now);</pre>', 'sign up(now);'],
  [
    'a paragraph with a link in it',
    `<p>The board said so on Friday, ${link('as we reported')}, and again on Monday.</p>`,
    'as we reported',
  ],
  [
    'a paragraph in which somebody is asked to sign up',
    '<p>“We asked every household in the valley to sign up for the night watch, and within a week 212 of them had put their names on the list,” said Ms Aune.</p>',
    'night watch',
  ],
  ...[
    'The two towns share this harbour, and have done so since the war.',
    '“I share this view,” the mayor said on Friday, when she was asked about the new wall.',
    'She was told to subscribe to the fund by Friday, and did so on Thursday.',
    'Forty men came to sign up for the work, and eleven of them were taken on.',
    'The office uses cookies to find out who reads the tide tables, the harbour master said.',
  ].map((told) => ['a short paragraph', `<p>${told}</p>`, told] as const),
  [
    'a picture with a button to enlarge it',
    '<figure><img src="https://pages.example/pier.jpg" width="800" height="500"><button>Enlarge</button><figcaption>The pier at seven</figcaption></figure>',
    'The pier at seven',
  ],
  [
    'a list of terms with a button',
    '<dl><dt>Groyne</dt><dd>A wall that keeps sand</dd></dl><dl><dt>Sluice</dt><dd>A gate <button>Copy</button></dd></dl>',
    'A gate',
  ],
  [
    'a table that can be sorted',
    '<table><tr><th><button>Boat</button></th><th><button>Crew</button></th></tr><tr><td>Ferry</td><td>Twelve</td></tr><tr><td>Tug</td><td>Three</td></tr></table>',
    'Twelve',
  ],
  [
    'code with a button',
    '<pre><code>boats.come(home)</code><button>Copy</button></pre>',
    'boats.come(home)',
  ],
  ['a paragraph that speaks of a newsletter', prose('newsletter'), 'The newsletter ferry'],
])('%s stays', async (_what, middle, kept) => {
  expect(await storyAround(middle)).toContain(kept);
});

const inRows = (told: readonly string[]): string =>
  told.map((each) => `<tr><td width="20"></td><td>${each}</td></tr>`).join('');

test('a letter that is a table stays, whatever is asked for in one of its rows', async () => {
  const form = '<form><input name="email"><button>Go</button></form>';
  const told = [
    ...['red', 'green', 'blue', 'last'].flatMap((word) => [bare(word), bare(word)]),
    form,
  ];
  const text = await storyOf(
    `<title>First ferry</title><table>${inRows(['<h1>First ferry</h1>', ...told])}</table>`,
  );
  for (const word of ['red', 'green', 'blue', 'last']) expect(text).toContain(`The ${word} ferry`);
  expect(text).not.toContain('Go');
});

test('a page without prose is left alone: all of it may be the story', async () => {
  const page = `<ul>${`<li>${link('A goat was found')}</li>`.repeat(9)}</ul><p>Sign up to our newsletter</p>`;
  expect(await storyOf(page)).toContain('A goat was found');
});

const openStory = ['red', 'green', 'blue', 'white', 'last'].map(prose).join('');
const announced = `<section><h3>More stories</h3><ul>${['A goat', 'A roundabout', 'A bus']
  .map((text) => `<li>${link(`${text} was found`)}</li>`)
  .join('')}</ul></section>`;
const between = (before: string, behind: string): Promise<string> =>
  storyOf(
    `<main><article><h1>First ferry</h1>${before}${openStory}${behind}</article>${announced}</main>`,
  );

test.each([
  ['a signature', '<p>M. L., Holm</p>'],
  ['a stage direction', '<p>[Exit, pursued by gulls]</p>'],
  ['a couplet', '<p>O ferry of winter</p>'],
  ['the end of a letter', '<p>With kind regards, Lena</p>'],
])('%s behind the last paragraph stays', async (_what, line) => {
  const shown = await between('', line);
  expect(shown).toContain(line.replace(/<[^>]+>/g, ''));
  expect(shown).not.toContain('was found');
});

test('a salutation before the first paragraph stays', async () => {
  expect(await between('<p>Dear editor,</p>', '')).toContain('Dear editor,');
});

test.each([
  ['a section', '<p>History</p>', ''],
  ['a byline', '<p>By Lena Strand</p>', ''],
  ['what it is filed under', '', '<p>Tags: harbours, trade</p>'],
  ['a share bar', '', '<p>Share this:</p>'],
  ['a day', '', '<p>12 March 2024</p>'],
  ['a line of another make', '', '<p class="x">Lena Strand</p>'],
])('%s at the edge of a story goes', async (_what, before, behind) => {
  const line = (before + behind).replace(/<[^>]+>/g, '');
  expect(await between(before, behind)).not.toContain(line);
});

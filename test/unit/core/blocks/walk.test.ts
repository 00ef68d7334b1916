import { expect, test } from '@jest/globals';
import { linesOf, pageWith, walkPage } from './walked';

test.each([
  [
    'paragraphs, headings and code',
    '<h2>One</h2><p>Two <b>three</b></p><pre>four</pre>',
    ['h2: One', 'p: Two three', 'pre: four'],
  ],
  [
    'whatever holds nothing but text',
    '<div>One</div><section>Two</section>',
    ['div: One', 'section: Two'],
  ],
  ['a list of short items, as one', '<ul><li>One</li><li>Two</li></ul>', ['ul: One Two']],
  ['a table of figures, as one', '<table><tr><th>One<td>Two</table>', ['table: One Two']],
  [
    'a figure with its caption, as one',
    '<figure><img src="a.jpg"><figcaption>One</figcaption></figure>',
    ['figure: One'],
  ],
  [
    'terms with what they mean, as one',
    '<dl><dt>One</dt><dd><p>Two</p></dd></dl>',
    ['dl: One Two'],
  ],
  [
    'an answer that is folded away, as one',
    '<details><summary>One</summary><p>Two</p></details>',
    ['details: One Two'],
  ],
  [
    'the paragraphs of a quote',
    '<blockquote><p>One</p><p>Two</p></blockquote>',
    ['p: One', 'p: Two'],
  ],
])('the blocks of a page are %s', (_what, body, lines) => {
  expect(linesOf(body)).toEqual(lines);
});

const long = 'The ferry leaves at seven from the pier below the old salt store. '.repeat(7).trim();

test('a list of texts is read text by text', () => {
  expect(linesOf(`<ol><li>${long}</li><li><p>${long}</p><p>Two</p></li></ol>`)).toEqual([
    `li: ${long}`,
    `p: ${long}`,
    'p: Two',
  ]);
});

test('a table that lays out a page is read cell by cell', () => {
  const page = `<table><tr><td>Menu</td><td>${long}<table><tr><td>1978</td><td>12</td></tr></table>Last</td></tr></table>`;
  expect(linesOf(page)).toEqual(['td: Menu', `run: ${long}`, 'table: 1978 12', 'run: Last']);
});

const note = long.slice(0, 200);

test('a table of figures with remarks across it is read as one', () => {
  const row = '<tr><td>1978</td><td>12</td></tr>';
  const remark = `<tr><td colspan="2">${note}</td></tr>`;
  expect(linesOf(`<table>${row}${remark}${row}${remark}${row}</table>`)).toHaveLength(1);
});

test('a table of one paragraph to a row is read row by row', () => {
  const row = `<tr><td>${note}</td></tr>`;
  expect(linesOf(`<table>${row}<tr><td>1978</td></tr>${row}</table>`)).toHaveLength(3);
});

test.each([
  ['double breaks part paragraphs', '<div>One<br><br>Two</div>', ['run: One', 'run: Two']],
  [
    'any number of them, with space between',
    '<div>One<br> <br>\n<br>Two<br><br></div>',
    ['run: One', 'run: Two'],
  ],
  [
    'text beside blocks stands apart',
    '<div>One<div>Two</div>Three</div>',
    ['run: One', 'div: Two', 'run: Three'],
  ],
  [
    'inline elements stay in their sentence',
    '<div>One <b>two</b> three<p>Four</p></div>',
    ['run: One two three', 'p: Four'],
  ],
  [
    'a comment, as frameworks put between two texts, parts nothing',
    '<div>One <!-- -->two<p>Three</p></div>',
    ['run: One two', 'p: Three'],
  ],
  [
    'in cells of a table',
    `<table><tr><td>${long}<br><br>Two</td></tr></table>`,
    [`run: ${long}`, 'run: Two'],
  ],
  ['in the body itself', 'One<p>Two</p>', ['run: One', 'p: Two']],
  [
    'one break is a line of the same paragraph',
    '<div>One<br>Two<div>Three</div></div>',
    ['run: One Two', 'div: Three'],
  ],
  ['breaks inside a paragraph part nothing', '<p>One<br><br>Two</p>', ['p: One Two']],
  ['nor in code, where they are lines', '<pre>one<br><br>two</pre>', ['pre: one two']],
  ['nor in a heading', '<h2>One<br><br>Two</h2>', ['h2: One Two']],
  [
    'space and comments between blocks are none',
    '<div> <!-- a --> <p>One</p> <!-- b --> </div>',
    ['p: One'],
  ],
])('%s', (_what, body, lines) => {
  expect(linesOf(body)).toEqual(lines);
});

test('a line all in one element over a break is a block: a headline of old', () => {
  expect(linesOf('<div><b>One</b><br>Two three four.<p>Five</p></div>')).toEqual([
    'b: One',
    'run: Two three four.',
    'p: Five',
  ]);
});

test.each([
  [
    'inline elements round blocks part them',
    '<p>One</p><a href="/a"><h3>Two</h3><p>Three</p></a>',
    ['p: One', 'h3: Two', 'p: Three'],
  ],
  [
    'custom elements are looked into',
    '<my-story><p>One</p><my-line>Two</my-line></my-story>',
    ['p: One', 'my-line: Two'],
  ],
])('%s', (_what, body, lines) => {
  expect(linesOf(body)).toEqual(lines);
});

test('inline tags that the style sheet sets on lines of their own are blocks', () => {
  const body = '<div><span>One</span><span>Two</span> three</div>';
  expect(linesOf(body)).toEqual(['div: OneTwo three']);
  expect(linesOf(body, { breaking: 'span' })).toEqual(['span: One', 'span: Two', 'run: three']);
});

test('what is out of sight is a block of its own, in a sentence too', () => {
  const body = '<p>It was <span>a goat</span> late.</p><div><p>One</p><p>Two</p></div><p>Three</p>';
  expect(linesOf(body, { hidden: 'span, div' })).toEqual([
    'hidden span: a goat',
    'p: It was late.',
    'hidden p: One',
    'hidden p: Two',
    'p: Three',
  ]);
});

test('without a layout the markup says what is out of sight', () => {
  expect(linesOf('<p>One <b hidden>two</b></p><p style="display:none">Three</p>')).toEqual([
    'hidden b: two',
    'p: One',
    'hidden p: Three',
  ]);
});

test.each([
  ['words at the ends of lines', '<dl><dt>One</dt><dd>two</dd></dl>', 'One two'],
  ['words in cells', '<table><tr><td>One</td><td>two</td></tr></table>', 'One two'],
  ['words at breaks', '<p>One<br>two</p>', 'One two'],
  [
    'a caption from its table',
    '<table><caption>One</caption><tr><td>two</td></tr></table>',
    'One two',
  ],
  ['a summary from its answer', '<details><summary>One</summary>two</details>', 'One two'],
])('the text of a block parts %s', (_what, body, text) => {
  expect(linesOf(body)[0]).toMatch(new RegExp(`: ${text}$`));
});

test.each([
  ['parts of a word', '<p>Cable<b>tow</b>n</p>', 'p: Cabletown'],
  ['a word from its full stop', '<p><a href="/a">One</a>.</p>', 'p: One.'],
])('the text of a block does not part %s', (_what, body, line) => {
  expect(linesOf(body)).toEqual([line]);
});

test.each([
  '<script>one()</script>',
  '<style>p{}</style>',
  '<noscript>One</noscript>',
  '<template>One</template>',
  '<iframe>One</iframe>',
  '<object>One</object>',
  '<video>One</video>',
  '<audio>One</audio>',
  '<canvas>One</canvas>',
])('what is not shown as text is in no block: %s', (markup) => {
  expect(linesOf(`<div>${markup}<p>Two ${markup}</p></div>`)).toEqual(['p: Two']);
});

test('empty elements are none, pictures and fields are', () => {
  expect(linesOf('<p></p><div> </div><p><img src="a.jpg"></p><div><input></div>')).toEqual([
    'p: ',
    'div: ',
  ]);
});

test('ids count up in the order of the page, and each part knows its first block and its end', () => {
  const { blocks, parts } = walkPage(
    pageWith(
      '<nav><p>One</p></nav><main class="Story" id="A" role="main"><h2>Two</h2><div>Three<p>Four</p></div></main><p>Five</p>',
    ),
  );
  expect(blocks.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4]);
  expect(parts.map(({ id, tag, parent, from, to }) => [id, tag, parent, from, to])).toEqual([
    [0, 'body', -1, 0, 5],
    [1, 'nav', 0, 0, 1],
    [2, 'main', 0, 1, 4],
    [3, 'div', 2, 2, 4],
  ]);
  expect(blocks.map(({ part }) => part)).toEqual([1, 2, 3, 3, 0]);
  expect(parts[2]?.names).toBe('story a main');
});

test('the page is only read', () => {
  const page = pageWith(
    '<div>One<br><br>Two<p>Three <b hidden>four</b></p></div><ul><li>Five</ul>',
  );
  const before = page.document.documentElement.outerHTML;
  walkPage(page);
  expect(page.document.documentElement.outerHTML).toBe(before);
});

test('each text of a page is in one block, once', () => {
  const page = pageWith(
    'a<div>b<br><br>c<p>d <i hidden>x</i></p>e <i>f</i><br>g<table><tr><td>h<br><br>i</td></tr></table>j</div>k<ul><li>l</ul>',
  );
  const texts = walkPage(page).stands.flatMap((stand) => stand.texts);
  const walker = page.document.createTreeWalker(page.document.body, 4);
  const all: Node[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.nodeValue?.trim() !== '') all.push(node);
  const shown = texts.filter(({ data }) => data.trim() !== '');
  expect(shown).toHaveLength(all.length);
  expect(new Set(shown)).toEqual(new Set(all));
});

import { expect, test } from '@jest/globals';
import { link, prose, storyOf } from './story-of';

const texts = [
  'Account book of the Board, 1811, fol. 12.',
  'See Harrow, The Lost Registers (1974), p. 33.',
  'Rope was dear that year. Overseer to Board, 3 May 1814.',
];
const refers = (mark: string, to: string): string =>
  prose('noted').replace('salt store,', `salt store<sup><a href="#${to}">${mark}</a></sup>,`);
const farm = `<section><h3>More stories</h3><ul>${['A goat', 'A bus', 'A pier']
  .map((text) => `<li>${link(`${text} was found`)}</li>`)
  .join('')}</ul></section>`;
const list = `<ol>${texts.map((text, at) => `<li id="n${at}">${text} <a href="#r${at}">↩</a></li>`).join('')}</ol>`;
const story = `<h1>First ferry</h1>${['red', 'green', 'blue'].map(prose).join('')}`;

const page = (marks: readonly string[], behind: string): string =>
  `<main><article>${story}${marks.map((mark, at) => refers(mark, `n${at}`)).join('')}</article>${behind}${farm}</main>`;

test.each([
  ['behind the article', `<section><h2>Notes</h2>${list}</section>`],
  ['in a part that says it is beside the story', `<aside>${list}</aside>`],
  ['in a footer', `<footer>${list}</footer>`],
  [
    'each in a part of its own',
    texts.map((text, at) => `<aside id="n${at}"><p>${at + 1}. ${text}</p></aside>`).join(''),
  ],
  [
    'as lines with a day',
    texts.map((text, at) => `<p><a name="n${at}"></a>[${at + 1}] ${text}</p>`).join(''),
  ],
])('notes that the story refers to stay: %s', async (_where, behind) => {
  const shown = await storyOf(page(['1', '[2]', '*'], behind));
  for (const text of texts) expect(shown).toContain(text);
  expect(shown).not.toContain('was found');
});

test('the heading over them stays, and no other', async () => {
  const shown = await storyOf(page(['1', '2', '3'], `<h2>Notes</h2>${list}<h2>Elsewhere</h2>`));
  expect(shown).toContain('Notes');
  expect(shown).not.toContain('Elsewhere');
});

const comments = texts
  .map((text, at) => `<div class="comments"><p id="n${at}">${text}</p></div>`)
  .join('');
test.each([
  ['a jump to what readers say', page(['12 comments', 'Discuss', 'Reply'], comments)],
  [
    'the pages of a gallery',
    `<main><article>${story}<p><a href="#n0">1</a> <a href="#n1">2</a> <a href="#n2">3</a></p>
      ${prose('last')}</article>${comments}${farm}</main>`,
  ],
])('%s makes no notes', async (_what, body) => {
  expect(await storyOf(body)).not.toContain(texts[1]);
});

import { expect, test } from '@jest/globals';
import { jsonLd, read } from './read';

const declaring = (name: string): string =>
  jsonLd({ '@type': 'NewsArticle', headline: 'First ferry of the year', author: name });
const prose = `<p>${'The ferry left at noon, and all the town was there. '.repeat(6)}</p>`;
const story = (line: string, below = ''): string =>
  `<h1>First ferry of the year</h1>${line}${prose}${below}`;
const by = '<p class="byline">By Zora Quill</p>';

test.each([
  ['in a related link', '<p><a href="/b">Cosmo Pell on the pier</a></p>'],
  ['under a picture', '<figure><img src="/a.jpg"><figcaption>Cosmo Pell</figcaption></figure>'],
  ['in a credit', '<p>Photo: Cosmo Pell</p>'],
  ['at the foot of the page', '<footer>© Cosmo Pell</footer>'],
  ['in a list of who works there', '<p>Editors: Cosmo Pell, Ann Lee</p>'],
])('a name %s bears out no other author than the one that is shown', (_where, other) => {
  expect(read(declaring('Cosmo Pell'), story(by, other)).byline).toBe('Zora Quill');
  expect(read(declaring('Cosmo Pell'), story(by, prose + other)).byline).toBe('Zora Quill');
});

test.each([
  ['beside the byline', story(`${by}<p>Cosmo Pell</p>`)],
  ['elsewhere, where no byline is near the headline', story('', `${by}<p>Cosmo Pell, Tarn</p>`)],
])('a declared name is believed that stands %s', (_where, page) => {
  const believed = read(declaring('Cosmo Pell'), page).byline;
  expect(believed).toBe('Cosmo Pell');
});

test.each([
  ['Zora Fakename', 'Zora Quill', 'Zora Quill'],
  ['Z. Quill', 'Zora Quill, staff', 'Z. Quill'],
  ['Zora Anne Quill', 'Zora Quill', 'Zora Anne Quill'],
  ['Zora Quill Holm', 'Z. Quill, staff', 'Zora Quill Holm'],
  ['Zora', 'Zora Quill', 'Zora'],
  ['admin', 'Zora Quill', 'Zora Quill'],
])('%s is declared and %s shown: %s', (declared, shown, byline) => {
  expect(read(declaring(declared), story(`<a rel="author">${shown}</a>`)).byline).toBe(byline);
});

test('what every system calls its first user is nobody’s name', () => {
  expect(read(declaring('Admin'), story('')).byline).toBe('');
  expect(read(declaring('Admin Khalil'), story('')).byline).toBe('Admin Khalil');
});

test.each([
  ['Author: Zora Quill', 'Zora Quill'],
  ['Guest post by Zora Quill', 'Zora Quill'],
  ['Text: Zora Quill — Fotos: Ann Lee', 'Zora Quill'],
  ['Tekst: Zora Quill', 'Zora Quill'],
  ['By Zora Quill, food correspondent', 'Zora Quill'],
  ['By Zora Quill, Ann Lee, and Bob Stone', 'Zora Quill, Ann Lee, and Bob Stone'],
  ['By Zora Quill in Northport', 'Zora Quill'],
  ['March 3, 2024 by Zora Quill 4 comments', 'Zora Quill'],
  ['By Zora Quill 6 min read', 'Zora Quill'],
])('"%s" above the text introduces its author', (line, byline) => {
  expect(read(declaring('Cosmo Pell'), story(`<p>${line}</p>`)).byline).toBe(byline);
});

test.each([
  'Text: larger',
  'Author: admin',
  'By Sunday, nobody was left',
  'By Sunday in Northport',
  'Text: Share Comments',
])('"%s" does not', (line) => {
  expect(read(declaring('Cosmo Pell'), story(`<p>${line}</p>`)).byline).toBe('Cosmo Pell');
});

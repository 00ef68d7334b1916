import { expect, test } from '@jest/globals';
import { readPage } from './judged';
import { link, prose } from './story-of';

const image = '<img src="/pier.jpg" width="600" height="400">';
const caption = 'The pier at noon, seen from the salt store.';

/** What the story shows of `box`, which stands between its paragraphs. */
async function shownOf(box: string): Promise<string> {
  const [above, below] = [
    ['red', 'green'],
    ['blue', 'last'],
  ].map((all) => all.map(prose).join(''));
  const outcome = await readPage(`<h1>First ferry</h1>${above ?? ''}${box}${below ?? ''}`);
  return outcome.ok ? outcome.article.html : '';
}

test.each([
  [
    'with a button to the next one',
    `<div class="slider">${image}<p class="cap">${caption}</p><button>Next</button></div>`,
  ],
  ['in a button that enlarges it', `<div><button>${image}</button><p>${caption}</p></div>`],
  [
    'beside the text',
    `<aside><figure>${image}<figcaption>${caption}</figcaption></figure></aside>`,
  ],
  [
    'linked to its own file, with its credit',
    `<div><a href="/pier.jpg">${image}</a><span>${caption}</span><button>Zoom</button></div>`,
  ],
])('a picture in a box between two paragraphs stays, with its caption: %s', async (_what, box) => {
  const html = await shownOf(box);
  expect(html).toContain('pier.jpg');
  expect(html).toContain(caption);
  expect(html).not.toMatch(/Next|Zoom|<button/);
});

test.each([
  ['an advert', `<div>${image}<p>Advertisement</p></div>`],
  ['another story', `<aside>${image}<h3>${link('A goat in the hills')}</h3></aside>`],
  ['something for sale', `<aside><a href="/b">${image}</a><p>Shop the sale</p></aside>`],
  ['a newsletter', `<div>${image}<p>Subscribe to our newsletter</p><button>Sign up</button></div>`],
])('a box with the picture of %s goes', async (_what, box) => {
  expect(await shownOf(box)).not.toContain('pier.jpg');
});

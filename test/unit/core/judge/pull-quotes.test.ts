import { expect, test } from '@jest/globals';
import { verdictOn } from './judged';
import { prose, storyAround } from './story-of';

/** Words of every paragraph that `prose` makes. */
const words = 'nobody at all is waiting there to see whether it will come';

/** How often the story says these words; its four paragraphs do so once each. */
const times = async (middle: string): Promise<number> =>
  (await storyAround(middle)).split(words).length - 1;

test.each([
  ['an aside', `<aside><p>“${words}”</p></aside>`],
  ['an aside that is the quotation', `<aside class="pq">${words}.</aside>`],
  ['a part by that name', `<div class="article-pull-quote"><div><p>${words}</p></div></div>`],
  [
    "a figure by WordPress's name for it",
    `<figure class="wp-block-pullquote"><blockquote><p>${words}</p></blockquote></figure>`,
  ],
])('words of a paragraph that stand beside it in %s are read once', async (_what, quote) => {
  expect(await times(quote)).toBe(4);
});

test('a line beside the words goes with them where the story says all of it', async () => {
  const quoting = (name: string): string =>
    `<p>So said Ada Byron.</p><div class="pullquote"><p>“${words}”</p><p>— ${name}</p></div>`;
  expect(await storyAround(quoting('Ada Byron'))).not.toContain('— Ada');
  expect(await storyAround(quoting('Ada Byron, Charter of 1611'))).toContain('Charter of 1611');
});

test('what is left out is told to be there twice', async () => {
  const page = `<h1>First ferry</h1>${prose('red')}${prose('green')}<div class="pullquote"><p>“${words}”</p></div>${prose('blue')}`;
  expect(await verdictOn('“nobody', page)).toMatchObject({
    keep: false,
    kind: 'duplicate',
    reason: 'repeats',
  });
});

test.each([
  ['that an answer answers', `<blockquote><p>${words}</p></blockquote><p>That is false.</p>`],
  [
    'with more than the paragraph says',
    `<div class="pullquote"><p>${words}, and the goats know.</p></div>`,
  ],
  [
    'with a list',
    `<div class="pullquote"><p>${words}</p><ul><li>Rye: 4.20</li><li>Spelt: 5.10</li></ul></div>`,
  ],
  [
    'with a picture',
    `<div class="pullquote"><p>${words}</p><img src="/a.jpg" width="600" height="400"></div>`,
  ],
])('a quotation stays %s', async (_what, quote) => {
  expect(await times(quote)).toBe(5);
});

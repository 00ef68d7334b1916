import { expect, test } from '@jest/globals';
import { verdictOn } from './judged';

import { prose, storyAround } from './story-of';

/** Words of the paragraph that `prose('green')` makes. */
const words = 'nobody at all is waiting there to see whether it will come';
const far = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map(prose).join('');

/** How often the story says these words; its four paragraphs do so once each. */
const times = async (middle: string): Promise<number> =>
  (await storyAround(middle)).split(words).length - 1;

test.each([
  ['an aside', `<aside><p>“${words}”</p></aside>`],
  ['an aside that is the quotation', `<aside class="pq">${words}.</aside>`],
  ['a part by that name', `<div class="article-pull-quote"><div><p>${words}</p></div></div>`],
  ['a quotation near it', `<blockquote><p>“${words}.”</p></blockquote>`],
  [
    "a figure by WordPress's name for it",
    `<figure class="wp-block-pullquote"><blockquote><p>${words}</p></blockquote></figure>`,
  ],
])('words of a paragraph that stand beside it in %s are read once', async (_what, quote) => {
  expect(await times(quote)).toBe(4);
});

test('the line that says whose the words are goes with them', async () => {
  const quote = `<aside class="pullquote"><p>“${words}”</p><p>Ada Byron, pier master</p></aside>`;
  expect(await storyAround(quote)).not.toContain('Ada Byron');
});

test('what is left out is told to be there twice', async () => {
  const quote = `<h1>First ferry</h1>${prose('red')}${prose('green')}<blockquote><p>Yet ${words}</p></blockquote>${prose('blue')}<p>Yet, ${words}; and so on it went until the snow came over the hills.</p>`;
  expect(await verdictOn(`Yet ${words}`, quote)).toMatchObject({
    keep: false,
    kind: 'duplicate',
    reason: 'repeats',
  });
});

test.each([
  [
    'that says more than the paragraph',
    `<blockquote><p>${words}, and the goats know.</p></blockquote>`,
    'goats know',
  ],
  [
    'of a few words',
    '<blockquote><p>nobody at all is waiting</p></blockquote>',
    '\nnobody at all is waiting\n',
  ],
  [
    'with more beside the words',
    `<blockquote><p>“${words}”</p><p>And so it was in every winter that anybody could remember, until the bridge.</p></blockquote>`,
    'until the bridge',
  ],
])('a quotation %s stays', async (_what, quote, kept) => {
  expect(await storyAround(quote)).toContain(kept);
});

test('a quotation stays that is looked at again far below it', async () => {
  const quote =
    '<blockquote><p>The pale ferry leaves at seven from the pier below the salt store.</p></blockquote>';
  const later = prose('pale').replace('old salt', 'salt').replace('store, and', 'store. And');
  expect(await storyAround(`${quote}${far}${later}`)).toContain(
    '\nThe pale ferry leaves at seven from the pier below the salt store.\n',
  );
});

import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { readArticle } from '../../../src/content/read-article';

const { signal } = new AbortController();
const sentence =
  'The ferry leaves at seven from the pier below the old salt store, and nobody waits. ';
const story = `<article>${`<p>${sentence.repeat(4)}</p>`.repeat(5)}</article>`;

beforeEach(() => {
  Element.prototype.checkVisibility = () => true;
});
afterEach(() => {
  jest.restoreAllMocks();
});

const stand = (body: string, readyState: DocumentReadyState): void => {
  document.body.innerHTML = body;
  jest.spyOn(document, 'readyState', 'get').mockReturnValue(readyState);
};

test.each([
  ['a story', story, 'complete', false, undefined],
  ['a story that still loads its pictures', story, 'interactive', false, undefined],
  ['half a story', story, 'loading', false, 'still-loading'],
  ['nothing yet', '<p>Loading</p>', 'interactive', false, 'still-loading'],
  ['no story', '<p>Timetable</p>', 'complete', false, 'not-a-story'],
  ['half a story, by force', story, 'loading', true, undefined],
  ['nothing, by force', '<p>Timetable</p>', 'complete', true, 'nothing-to-read'],
] as const)('%s', async (_what, body, readyState, force, why) => {
  stand(body, readyState);
  const outcome = await readArticle(force, signal);
  expect(outcome.ok ? undefined : outcome.why).toBe(why);
});

test('the article has the address of this page', async () => {
  stand(`<base href="https://elsewhere.example/">${story}`, 'complete');
  const outcome = await readArticle(false, signal);
  expect(outcome.ok && outcome.article.url).toBe(location.href);
});

test('an exception is said as a failure and noted for whoever looks', async () => {
  stand(story, 'complete');
  const noted = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  Element.prototype.checkVisibility = () => {
    throw new Error('The page is on fire.');
  };
  expect(await readArticle(false, signal)).toEqual({ ok: false, why: 'failed' });
  expect(noted).toHaveBeenCalledTimes(1);
});

test('when nobody waits any more it rejects, which is no failure', async () => {
  stand(story, 'complete');
  const noted = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(readArticle(false, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
  expect(noted).not.toHaveBeenCalled();
});

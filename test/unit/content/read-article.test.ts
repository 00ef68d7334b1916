import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { readArticle } from '../../../src/content/read-article';

const { signal } = new AbortController();
const sentence =
  'The ferry leaves at seven from the pier below the old salt store, and nobody waits. ';
const story = `<article>${`<p>${sentence.repeat(4)}</p>`.repeat(5)}</article>`;

const links = `<ul>${'<li><a href="/a">Timetable</a></li>'.repeat(20)}</ul>`;
const product = '<script type="application/ld+json">{"@type":"Product","offers":{}}</script>';
const goods = ['calendar', 'lamp', 'rope']
  .map((name) => `<div class="gallery-${name}"></div><div class="price price-${name}">£9</div>`)
  .join('');

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
  ['no story', links, 'complete', false, 'not-a-story'],
  ['next to nothing', '<p>Timetable</p>', 'complete', false, 'nothing-to-read'],
  ['half a story, by force', story, 'loading', true, undefined],
  ['nothing, by force', '<p>Timetable</p>', 'complete', true, 'nothing-to-read'],
] as const)('%s', async (_what, body, readyState, force, why) => {
  stand(body, readyState);
  const { outcome } = await readArticle(force, signal);
  expect(outcome.ok ? undefined : outcome.why).toBe(why);
});

test.each([
  ['a list of links', links, 'little-text'],
  ['goods', `${product}<p>${sentence.repeat(2)}</p>${goods}`, 'shop'],
])('%s: what speaks most against a story is told with it', async (_what, body, because) => {
  stand(body, 'complete');
  const { outcome } = await readArticle(false, signal);
  expect(outcome).toEqual({ ok: false, why: 'not-a-story', because });
});

/** Makes this document one of another type. */
const standAs = (contentType: string, body: string): void => {
  stand(body, 'complete');
  jest.spyOn(Document.prototype, 'contentType', 'get').mockReturnValue(contentType);
};

test.each([
  ['application/pdf', 'pdf'],
  ['image/png', 'image'],
  ['video/mp4', 'media'],
])('%s is said to be what it is, and stays that by force', async (type, why) => {
  standAs(type, story);
  expect((await readArticle(false, signal)).outcome).toEqual({ ok: false, why });
  expect((await readArticle(true, signal)).outcome).toEqual({ ok: false, why });
});

test('plain text is read by force, all of it', async () => {
  standAs('text/plain', '<pre>A note\n\nThe ferry is late.</pre>');
  expect((await readArticle(false, signal)).outcome).toEqual({ ok: false, why: 'plain-text' });
  expect((await readArticle(true, signal)).outcome).toMatchObject({
    article: { title: 'A note', html: '<p>The ferry is late.</p>', url: location.href },
  });
});

test('text that is still arriving is waited for', async () => {
  standAs('text/plain', '<pre>A note</pre>');
  jest.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  expect((await readArticle(false, signal)).outcome).toEqual({
    ok: false,
    why: 'still-loading',
  });
});

test('a field of the page cannot pass it off as something else', async () => {
  stand(`<img name="contentType">${story}`, 'complete');
  Object.defineProperty(document, 'contentType', { value: 'image/png', configurable: true });
  expect((await readArticle(false, signal)).outcome).toMatchObject({ ok: true });
  Reflect.deleteProperty(document, 'contentType');
});

test('each block of a story comes with the nodes that it was read from', async () => {
  stand(story, 'complete');
  const { outcome, blocks } = await readArticle(false, signal);
  const kept = blocks.filter(({ verdict }) => verdict.keep);
  expect(kept).toHaveLength(5);
  const texts = [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild);
  expect(kept.flatMap(({ sources }) => sources)).toEqual(texts);
  expect(outcome.ok && Object.keys(outcome)).toEqual(['ok', 'article']);
});

test('the article has the address of this page', async () => {
  stand(`<base href="https://elsewhere.example/">${story}`, 'complete');
  const { outcome } = await readArticle(false, signal);
  expect(outcome.ok && outcome.article.url).toBe(location.href);
});

test('an exception is said as a failure and noted for whoever looks', async () => {
  stand(story, 'complete');
  const noted = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  Element.prototype.checkVisibility = () => {
    throw new Error('The page is on fire.');
  };
  expect((await readArticle(false, signal)).outcome).toEqual({ ok: false, why: 'failed' });
  expect(noted).toHaveBeenCalledTimes(1);
});

test('when nobody waits any more it rejects, which is no failure', async () => {
  stand(story, 'complete');
  const noted = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(readArticle(false, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
  expect(noted).not.toHaveBeenCalled();
});

test.each([
  ['one root', (inner: string) => [inner]],
  ['roots of paragraphs', (inner: string) => inner.split('</p>')],
  ['a root with next to nothing', () => ['<p>Accept?</p>']],
] as const)('a page that shows all of it in %s', async (what, partsOf) => {
  stand('', 'complete');
  for (const part of partsOf(story)) {
    const host = document.createElement('story-part');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = part;
  }
  const { outcome } = await readArticle(false, signal);
  expect(outcome.ok ? undefined : outcome.why).toBe(
    what.includes('nothing') ? 'nothing-to-read' : undefined,
  );
});

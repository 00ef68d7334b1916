import { expect, test } from '@jest/globals';
import { stepNames } from '../../../../src/core/extract';
import { readPage, verdictOn } from './judged';
import { link, prose } from './story-of';

const story = ['red', 'green', 'blue', 'last'].map(prose).join('');
const dek = 'For the first time since the autumn nobody was waiting, and it came.';
const head = `<head><title>First ferry leaves the pier</title><meta property="og:description" content="${dek}"></head>`;

test('the headline is kept above the story, once; its copies are left out', async () => {
  const title = 'First ferry leaves the pier';
  const body = `${head}<p>${title}</p><h1>${title}</h1>${story}`;
  const { blocks } = await readPage(body);
  const told = blocks.filter(({ text }) => text === title);
  expect(told.map(({ tag, verdict }) => [tag, verdict.keep])).toEqual([
    ['p', false],
    ['h1', true],
  ]);
  expect(told.every(({ verdict }) => verdict.step === 'shown-above')).toBe(true);
});

test('the dek is shown above the story, and not once more in it', async () => {
  const outcome = await readPage(
    `${head}<h1>First ferry leaves the pier</h1><p>${dek}</p>${story}`,
  );
  expect(outcome).toMatchObject({ ok: true, article: { dek } });
  expect(outcome.ok && outcome.article.html).not.toContain('nobody was waiting, and it came');
});

test('a section far down that is called like the story stays in it', async () => {
  const body = `${head}<h1>First ferry leaves the pier</h1>${story.repeat(3)}<h2>First ferry leaves the pier</h2>${story}`;
  const outcome = await readPage(body);
  expect(outcome.ok && outcome.article.html).toMatch(/<h2[^>]*>First ferry/);
});

test('a heading of nothing goes, and one of a section with headings stays', async () => {
  const body = `<h1>Ferry</h1>${story}<h2>Fares</h2><h3>Winter</h3>${story}<h2>More</h2>`;
  expect(await verdictOn('Fares', body)).toMatchObject({ keep: true, kind: 'heading' });
  expect(await verdictOn('Winter', body)).toMatchObject({ keep: true, kind: 'heading' });
  expect(await verdictOn('More', body)).toMatchObject({ keep: false });
});

const figure = (name: string): string =>
  `<figure><img src="/${name}.jpg" width="800" height="600"><figcaption>The ${name}</figcaption></figure>`;

test.each([
  ['between two paragraphs', `${story}${figure('pier')}${story}`, true],
  [
    'after a quote',
    `${story}<blockquote><p>“It came.”</p></blockquote>${figure('pier')}<aside class="related"><ul><li>${link('A goat')}</li></ul></aside>${story}`,
    true,
  ],
  [
    'in a gallery of another story',
    `${story}<aside class="gallery-promo"><h3>${link('A goat in pictures')}</h3>${figure('pier')}${figure('goat')}</aside>${story}`,
    false,
  ],
  ['in the footer', `<main>${story}</main><footer>${figure('pier')}</footer>`, false],
])('a picture %s: kept is %3$s', async (_what, body, keep) => {
  expect((await verdictOn('The pier', `<h1>Ferry</h1>${body}`)).keep).toBe(keep);
});

const pictured = (href: string, side = 600): string =>
  `<p><a href="${href}"><img src="/pier.jpg" width="${side}" height="${side}"></a></p>`;

test.each([
  ['nowhere', `${story}${pictured('#', 200)}${story}`, true],
  ['to a script', `${story}${pictured('javascript:show()', 200)}${story}`, true],
  ['to its own page, large between paragraphs', `${story}${pictured('/photo/12')}${story}`, true],
  ['to another page, small', `${story}${pictured('/goat', 200)}${story}`, false],
  [
    'nowhere, over a headline that is a link',
    `${story}${pictured('#')}<p>${link('A goat')}</p>${story}`,
    false,
  ],
  [
    'to another page, over its headline',
    `${story}${pictured('/goat')}<h3>A goat was found</h3><p>It had been lost.</p>${story}`,
    false,
  ],
  [
    'to another page, in a card',
    `${story}<div>${pictured('/goat')}<p>A goat was found on the pier.</p></div>${story}`,
    false,
  ],
  [
    'to another page, behind the story',
    `${story}${pictured('/goat')}<p>${link('A goat was found')}</p>`,
    false,
  ],
])('a picture that leads %s: kept is %3$s', async (_where, body, keep) => {
  const outcome = await readPage(`<h1>Ferry</h1>${body}`);
  expect(outcome.ok && outcome.article.html.includes('pier.jpg')).toBe(keep);
});

test('a picture under an advert’s label is an advert’s', async () => {
  const body = `<h1>Ferry</h1>${story}<div>Advertisement<img src="/sofa.jpg" width="600" height="400"></div>${story}`;
  const outcome = await readPage(body);
  expect(outcome.ok && outcome.article.html).not.toContain('sofa.jpg');
});

test('each step can be switched off, and every block has its verdict all the same', async () => {
  const body = `<h1>Ferry</h1>${story}<p>Sign up to our newsletter</p>${story}`;
  const all = await readPage(body);
  for (const step of stepNames) {
    const { ok, blocks } = await readPage(body, [step]);
    expect(ok).toBe(true);
    expect(blocks.map(({ text }) => text)).toEqual(all.blocks.map(({ text }) => text));
    expect(blocks.filter(({ verdict }) => verdict.step === step)).toEqual([]);
  }
  expect(stepNames.length).toBeGreaterThan(5);
});

test('a step that is unknown changes nothing', async () => {
  const body = `<h1>Ferry</h1>${story}`;
  const [one, other] = [await readPage(body), await readPage(body, ['no-such-step'])];
  expect(other.ok && other.article.html).toBe(one.ok && one.article.html);
});

test('a score is between 0 and 1, whatever a page holds', async () => {
  const odd = `${'<p></p>'.repeat(50)}<p>${'x'.repeat(100_000)}</p><ul>${`<li>${link('A')}</li>`.repeat(500)}</ul><p>😀</p><img src="/a.jpg"><input>`;
  const { blocks } = await readPage(`<h1>Ferry</h1>${story}${odd}`);
  expect(blocks.filter(({ verdict: { score } }) => !(score >= 0 && score <= 1))).toEqual([]);
});

test('links to other stories are no story where the page’s own is missing', async () => {
  const others = ['Bridge toll rises again', 'Crews vote on a timetable', 'Storm closes the road']
    .map((title) => `<li>${link(title)}</li>`)
    .join('');
  const page = `<main><article><h1>The bridge opens late</h1><p class="byline">By Zora Quill</p><div></div></article>
    <section><h2>Read more</h2><ul>${others.repeat(3)}</ul></section></main><footer>© 2026 The Courier</footer>`;
  expect(await readPage(page)).toMatchObject({ ok: false, why: 'nothing-to-read' });
});

import { expect, test } from '@jest/globals';
import { extract } from '../../../../src/core/extract';
import { sanitise } from '../../../../src/sanitise/sanitise';

const prose = (at: number): string =>
  `<p>The keeper of lock ${at} wrote down each barge that went by, what it carried and who was at the helm, in a hand that nobody else could read; the books fill a wall of the town’s archive, and only now has somebody begun to copy them, page by page and winter by winter.</p>`;

const page = (inside: string): string =>
  `<!doctype html><html lang="en"><head><title>The keeper’s books</title></head><body><header><nav><a href="/">Home</a></nav></header><main><article><h1>The keeper’s books</h1>${[1, 2, 3, 4].map(prose).join('')}${inside}${[5, 6, 7, 8].map(prose).join('')}</article></main></body></html>`;

/** What a person is shown of a page with `inside` between its paragraphs. */
async function shown(inside: string): Promise<HTMLElement> {
  const document = new DOMParser().parseFromString(page(inside), 'text/html');
  const url = 'https://pages.example/books';
  const outcome = await extract(document, url);
  const host = globalThis.document.createElement('div');
  if (outcome.ok) host.append(sanitise(outcome.article.html, window, url));
  return host;
}

const folded = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

test.each([
  ['a code sample full of tags', '<pre><code>&lt;form action="/a"&gt;\n  &lt;input name="b"&gt;&lt;script&gt;go()&lt;/script&gt;\n&lt;/form&gt;</code></pre>', 'pre code', '<form action="/a"> <input name="b"><script>go()</script> </form>'],
  ['an attack as text', '<p>The attack was one line, <code>&lt;img src=x onerror=alert(1)&gt;</code>, sent as the name of a boat; the page wrote it out as it was, and <code>javascript:alert(document.cookie)</code> in a link did the same for whoever clicked.</p>', 'p:has(code)', 'The attack was one line, <img src=x onerror=alert(1)>, sent as the name of a boat; the page wrote it out as it was, and javascript:alert(document.cookie) in a link did the same for whoever clicked.'],
  ['a form told in words', '<p>The form has a field for the name, a field for the password and a button that says “Sign in”; whoever presses it sends both to the lock office, where they are written on a card.</p>', 'p:nth-of-type(5)', 'The form has a field for the name, a field for the password and a button that says “Sign in”; whoever presses it sends both to the lock office, where they are written on a card.'],
  ['names from right to left', '<p>She signed as <bdi dir="rtl">سلمى الحسن</bdi>, and her brother as <bdi dir="rtl">יונה בן־ארי</bdi>, in letters that the printer of the town did not have and left blank in every edition.</p>', 'p:has(bdi)', 'She signed as سلمى الحسن, and her brother as יונה בן־ארי, in letters that the printer of the town did not have and left blank in every edition.'],
  ['a table', '<table><caption>Barges</caption><tr><th scope="col">Year</th><th>Barges</th></tr><tr><td>1911</td><td>2,204</td></tr></table>', 'table', 'BargesYearBarges19112,204'],
  ['readings', '<p>The word on the lid was <ruby>水門<rp>(</rp><rt>すいもん</rt><rp>)</rp></ruby>, water gate, which the keeper had from a sailor who stayed for one winter and taught him forty signs in all.</p>', 'ruby', '水門(すいもん)'],
  ['what is to be opened', '<details><summary>How the lock works</summary><p>Two gates, a chamber between them, and a sluice in each: the upper one fills it, the lower one empties it.</p></details>', 'details', 'How the lock worksTwo gates, a chamber between them, and a sluice in each: the upper one fills it, the lower one empties it.'],
  ['a drawing in a figure', '<figure><svg viewBox="0 0 300 120" width="300" height="120"><rect x="1" y="1" width="90" height="40"/><text x="9" y="20">Upper gate</text></svg><figcaption>The lock from the side</figcaption></figure>', 'figure svg text', 'Upper gate'],
  ['a drawing of shapes alone', `<figure><svg viewBox="0 0 300 120">${'<path d="M0 0h9"/>'.repeat(12)}</svg><figcaption>Tide by hours</figcaption></figure>`, 'figure:has(svg path)', 'Tide by hours'],
  ['a drawing by itself', '<div><svg width="400" height="200"><text x="9" y="20">Lower gate</text></svg></div>', 'svg text', 'Lower gate'],
  ['a drawing between two paragraphs', '<svg width="400" height="200"><rect width="90" height="40"/><text x="9" y="20">Side gate</text></svg>', 'svg text', 'Side gate'],
  ['the page behind a formula that nobody closed', `<p>It holds <math><mi>n</mi><mo>=</mo><mtext>four</p>${prose(9)}`, 'p:nth-of-type(6)', folded(prose(9).replace(/<[^>]*>/g, ''))],
  ['a formula of its own', '<math display="block"><mi>Q</mi><mo>=</mo><mi>A</mi><msqrt><mn>2</mn><mi>g</mi><mi>h</mi></msqrt></math>', 'math', 'Q=A2gh'],
  ['a formula in a line', '<p>Through the sluice goes <math><mi>Q</mi><mo>=</mo><mi>A</mi><mi>v</mi></math> at each moment, so that a chamber of this size is full after eleven minutes, and after nine where both sluices are drawn.</p>', 'p math', 'Q=Av'],
  ['an icon', '<p>Below <svg width="16" height="16" viewBox="0 0 512 512"><path d="M0 0"/></svg> the lower gate there is a stair of nineteen steps that is under water in spring and dry in autumn, as the marks beside it tell.</p>', 'p:nth-of-type(5)', 'Below the lower gate there is a stair of nineteen steps that is under water in spring and dry in autumn, as the marks beside it tell.'],
])('%s comes through whole', async (_what, inside, where, text) => {
  const story = await shown(inside);
  expect(story.textContent).toContain('lock 8 wrote');
  expect(folded(story.querySelector(where)?.textContent)).toBe(text);
}); // prettier-ignore

test('a footnote is there, and its mark leads to it and back', async () => {
  const story = await shown(
    '<p>It was said that nobody had ever read them all<a id="r1" href="#n1">1</a>, and the archive, asked for the number of its readers, named four in a hundred and ten years.</p><ol><li id="n1">So the chronicle of the parish. <a href="#r1">↩</a></li></ol>',
  );
  const mark = story.querySelector('a[data-jump]');
  const note = story.querySelector(`[data-place="${mark?.getAttribute('data-jump') ?? ''}"]`);
  expect(folded(note?.textContent)).toContain('So the chronicle of the parish.');
});

test.each([
  ['an icon', '<svg width="20" height="20" viewBox="0 0 20 20"><path d="M0 0"/></svg>'],
  ['an icon drawn in a large box', '<svg class="i" viewBox="0 0 512 512"><path d="M0 0"/></svg>'],
  ['a sheet of icons', `<svg><symbol id="a" viewBox="0 0 900 900">${'<path/>'.repeat(20)}</symbol></svg>`],
  ['a button’s picture', `<button><svg width="90" height="90">${'<path/>'.repeat(20)}</svg></button>`],
  ['a drawing that is out of sight', `<div hidden><svg width="90" height="90">${'<path/>'.repeat(20)}</svg></div>`],
])('%s stays out', async (_what, inside) => {
  const story = await shown(inside);
  expect(story.textContent).toContain('lock 8 wrote');
  expect(story.querySelector('svg')).toBeNull();
}); // prettier-ignore

test.each(['mailto:keeper@pages.example?subject=Books', 'tel:+44123456'])(
  'a link to %s leads there still',
  async (href) => {
    const story = await shown(
      `<p>Whoever knows more of the books may <a href="${href}">tell the author</a>, who lives in the house beside the lower gate and answers every letter within the week.</p>`,
    );
    const link = [...story.querySelectorAll('a')].find(
      ({ textContent }) => textContent === 'tell the author',
    );
    expect(link?.getAttribute('href')).toBe(href);
  },
);

const picture = '<img src="/lock.jpg" width="600" height="400" alt="The lower gate">';

test.each([
  ['its own file', `<p><a href="/lock.jpg">${picture}</a></p>`],
  ['a larger one', `<p><a href="/files/lock-large.jpeg?w=2000">${picture}</a></p>`],
  ['its own file, with a caption beside it', `<div><a href="/lock.jpg">${picture}</a><p>The lower gate</p></div>`],
])('a picture that is linked to %s is shown', async (_what, inside) => {
  expect((await shown(inside)).querySelector('img')?.alt).toBe('The lower gate');
}); // prettier-ignore

test('a drawing between two paragraphs is one picture, whatever HTML is in it', async () => {
  const words =
    '<title>Oil</title><desc><p>Of the gate’s wheel.</p></desc><text x="9" y="20">Wheel</text>';
  const story = await shown(`<svg width="400" height="200">${words}</svg>`);
  expect(story.querySelectorAll('svg')).toHaveLength(1);
  const outside = [...story.querySelectorAll('p:not(:has(svg))')].map(
    ({ textContent }) => textContent,
  );
  expect(outside.filter((text) => /^(?:Oil|Of the gate)/.test(text))).toEqual([]);
});

test('what follows a button that nobody closed is told', async () => {
  const story = await shown('<button>Share');
  expect(story.textContent).toContain('lock 5 wrote');
  expect(story.textContent).toContain('lock 8 wrote');
});

test('a link to nowhere takes nothing of the story with it', async () => {
  const story = await shown(
    '<p>Whoever knows more of the books may <a href="mailto://[">tell the author</a>, who lives in the house beside the lower gate and answers every letter within the week.</p>',
  );
  expect(story.textContent).toContain('may tell the author, who lives');
});

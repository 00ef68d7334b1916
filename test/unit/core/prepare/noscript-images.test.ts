import { expect, test } from '@jest/globals';
import { noscriptImages } from '../../../../src/core/prepare/noscript-images';
import { atOnce } from '../../../../src/core/portions';
import { copied, fold, live } from '../copy/copied';

/**
 * The body of a page once its pictures' fallbacks are used. jsdom parses them as shown: `text` turns them into
 * the text they are where scripts run.
 */
function body(html: string, asText: boolean): string {
  const page = live(html);
  if (asText)
    for (const each of page.querySelectorAll('noscript')) each.textContent = each.innerHTML;
  const copy = copied(page);
  atOnce(noscriptImages(copy));
  return fold(copy.document.body.innerHTML);
}

const waiting = '<img src="data:image/gif;base64,R0lGOD" class="lazy" alt="">';

test.each([true, false])(
  'a picture that waits gets the address beside it (as text: %s)',
  (asText) => {
    const fallback =
      '<noscript><img src="/a.jpg?x=1&amp;y=2" alt="A &quot;pier&quot;" width=600></noscript>';
    const settled =
      '<img src="/a.jpg?x=1&amp;y=2" class="lazy" alt="A &quot;pier&quot;" width="600">';
    expect(body(`<p>${waiting}${fallback}</p>`, asText)).toBe(`<p>${settled}</p>`);
    expect(body(`<p>${fallback}${waiting}</p>`, asText)).toBe(`<p>${settled}</p>`);
    expect(body(`<div><span>${waiting}</span>${fallback}</div>`, asText)).toBe(
      `<div><span>${settled}</span></div>`,
    );
  },
);

test.each([true, false])(
  'a figure whose picture has yet to come gets it (as text: %s)',
  (asText) => {
    const figure = `<figure><noscript><img src="/a.jpg"></noscript><figcaption>The pier</figcaption></figure>`;
    expect(body(figure, asText)).toBe(
      '<figure><img src="/a.jpg"><figcaption>The pier</figcaption></figure>',
    );
  },
);

test.each([
  ['a picture that is there', '<p><img src="/b.jpg"><noscript><img src="/a.jpg"></noscript></p>'],
  [
    'a picture with a lazy address',
    '<p><img data-src="/b.jpg"><noscript><img src="/a.jpg"></noscript></p>',
  ],
  ['a counter', '<p><noscript><img src="/a.jpg" width="1" height="1"></noscript></p>'],
  ['a counter out of sight', '<p><noscript><img src="/a.jpg" style="display:none"></noscript></p>'],
  ['a picture of nothing in particular', '<noscript><img src="/a.jpg"></noscript>'],
  ['several pictures', '<p><noscript><img src="/a.jpg"><img src="/a.jpg"></noscript></p>'],
])('nothing is put beside or in place of %s', (_what, html) => {
  for (const asText of [true, false]) expect(body(html, asText)).not.toContain('a.jpg');
});

test('its text never shows', () => {
  for (const asText of [true, false])
    expect(body('<p>One</p><noscript>Switch scripts on</noscript>', asText)).toBe('<p>One</p>');
});

test('markup in it stays text', () => {
  const html = `<p>${waiting}<noscript><img src="/a.jpg" onerror="x()" alt="<b>"></noscript></p>`;
  expect(body(html, false)).not.toContain('onerror');
  expect(body(html, true)).not.toContain('onerror');
});

test.each([
  ['put far to the left', '<img src="/w.jpg" style="position:absolute; left:-9999px">'],
  ['transparent', '<img src="/w.jpg" style="opacity:0">'],
  ['without a size or a file’s name', '<img src="https://count.example/p?c1=2">'],
])('a fallback %s counts readers, and goes', (_what, image) => {
  for (const asText of [true, false])
    expect(body(`<div><noscript>${image}</noscript></div>`, asText)).toBe('<div></div>');
});

test('a picture whose stand-in was too small to see is in sight once it has its own address', () => {
  const copy = copied(live(`<p>${waiting}<noscript><img src="/a.jpg"></noscript></p>`));
  const image = copy.document.querySelector('img');
  if (image !== null) copy.hidden.add(image);
  atOnce(noscriptImages(copy));
  expect(copy.hidden.size).toBe(0);
});

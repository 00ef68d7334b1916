import { expect, test } from '@jest/globals';
import { bestOf } from '../../../../src/core/prepare/best-of-set';
import { settleImages } from '../../../../src/core/prepare/settle-images';
import { atOnce } from '../../../../src/core/portions';
import { copied, live } from '../copy/copied';

const base = 'https://pages.example/news/';

/** The images of `html` once settled. */
function settled(html: string): HTMLImageElement[] {
  const page = copied(live(html));
  atOnce(settleImages(page));
  return [...page.document.querySelectorAll('img')];
}
const sourceOf = (html: string): string | null => settled(html)[0]?.getAttribute('src') ?? null;

test.each([
  ['the width nearest to the wanted one', 'a.jpg 320w, b.jpg 1300w, c.jpg 4000w', 'b.jpg'],
  ['a little too large before a lot too small', 'a.jpg 400w, b.jpg 2000w', 'b.jpg'],
  ['densities', 'a.jpg 1x, b.jpg 2x, c.jpg 6x', 'b.jpg'],
  ['one without a descriptor', 'a.jpg', 'a.jpg'],
  [
    'commas inside addresses',
    'w_320,h_180/a.jpg 320w, w_1400,h_788/a.jpg 1400w',
    'w_1400,h_788/a.jpg',
  ],
  ['line breaks and a last comma', '\n a.jpg 320w,\n b.jpg 1400w,\n', 'b.jpg'],
  ['no space after the comma of a descriptor', 'a.jpg 320w,b.jpg 1400w', 'b.jpg'],
  ['nothing', '', ''],
  ['junk descriptors', 'a.jpg wide, b.jpg 900w', 'b.jpg'],
  ['a set too long to be honest', 'a.jpg 1x, '.repeat(3_000), ''],
])('bestOf: %s', (_what, set, best) => {
  expect(bestOf(set)).toBe(best);
});

test.each([
  ['by attributes', '<img src="a.gif" width="1" height="1">'],
  ['by its style', '<img src="a.gif" style="border: 0; height:1px !important">'],
])('a picture of one pixel, %s, counts readers and goes', (_how, html) => {
  expect(settled(html)).toEqual([]);
});

test('one that is wide by its style stays', () => {
  expect(
    settled('<img src="a.jpg" style="max-width: 1px; width: 100%; height: 10px">'),
  ).toHaveLength(1);
});

test.each([
  ['relative', '<img src="a.jpg">', `${base}a.jpg`],
  ['srcset before src', '<img src="a.jpg" srcset="b.jpg 1400w">', `${base}b.jpg`],
  [
    'lazy address behind a placeholder',
    '<img src="/spacer.gif" data-src="/b.jpg">',
    'https://pages.example/b.jpg',
  ],
  [
    'lazy address behind inline data',
    '<img src="data:image/gif;base64,R0lGOD" data-original="b.jpg">',
    `${base}b.jpg`,
  ],
  [
    'an attribute of any name, of a picture that waits',
    '<img nitro-lazy-src="b.jpg?w=9">',
    `${base}b.jpg?w=9`,
  ],
  ['a set of any name', '<img my-srcset="s.webp 200w, l.webp 1200w">', `${base}l.webp`],
  ['no address that is part of a text', '<img src="a.png" data-note="see b.jpg">', `${base}a.png`],
  ['lazy address without src', '<img data-lazy-src="b.jpg">', `${base}b.jpg`],
  ['a real src before a lazy one', '<img src="a.jpg" data-src="b.jpg">', `${base}a.jpg`],
  ['lazy set', '<img src="/blank.png" data-srcset="s.jpg 200w, l.jpg 1200w">', `${base}l.jpg`],
  [
    'picture',
    '<picture><source srcset="b.webp 1400w"><img src="a.jpg"></picture>',
    `${base}b.webp`,
  ],
  [
    'an unusable candidate is passed over',
    '<img src="a.jpg" srcset="javascript:alert(1) 1400w">',
    `${base}a.jpg`,
  ],
  [
    'inline data by itself',
    '<img src="data:image/png;base64,iVBOR">',
    'data:image/png;base64,iVBOR',
  ],
])('%s', (_what, html, src) => {
  expect(sourceOf(html)).toBe(src);
});

test.each([
  ['a counter', '<img src="https://count.example/p.gif" width="1" height="1">'],
  ['a counter in pixels', '<img src="/p.gif" width="0px">'],
  ['no address', '<img alt="nothing">'],
  ['a script for an address', '<img src="javascript:alert(1)">'],
  ['an inline document', '<img src="data:image/svg+xml;base64,PHN2Zz4=">'],
])('%s goes', (_what, html) => {
  expect(settled(html)).toEqual([]);
});

test('nothing is left by which a page chooses or delays a picture', () => {
  const [image, ...others] = settled(`<picture><source srcset="b.jpg 2x">
    <img src="a.jpg" alt="The pier" srcset="c.jpg 1x" sizes="50vw" loading="lazy" data-src="d.jpg"></picture>`);
  expect(others).toEqual([]);
  expect(image?.closest('picture')).toBeNull();
  expect(image?.getAttributeNames().sort()).toEqual(['alt', 'src']);
});

test.each([
  'width: 0; min-width: 100%; max-width: 100%',
  'position: absolute; height: 0; min-height: 100%',
])('a picture that its least size makes large stays: %s', (style) => {
  expect(settled(`<img src="a.jpg" style="${style}">`)).toHaveLength(1);
});

test('a source for telephones is taken where there is no other', () => {
  const only = '<picture><source srcset="b.jpg" media="(max-width: 400px)"><img alt="b"></picture>';
  expect(sourceOf(only)).toBe(`${base}b.jpg`);
});

test.each([
  ['of a type that few browsers show', 'type="image/jxl"'],
  ['for telephones', 'media="(max-width: 400px)"'],
  ['for the dark', 'media="(prefers-color-scheme: dark)"'],
])('a source %s is not taken for the picture', (_what, how) => {
  const picture = `<picture><source srcset="other.png" ${how}><img src="a.jpg"></picture>`;
  expect(sourceOf(picture)).toBe(`${base}a.jpg`);
});

test('of tens of thousands of pictures the page has the first', () => {
  expect(settled('<img src="a.jpg">'.repeat(12_000))).toHaveLength(10_000);
});

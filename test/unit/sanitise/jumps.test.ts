import { describe, expect, test } from '@jest/globals';
import { sanitise } from '../../../src/sanitise/sanitise';

const pageUrl = 'https://pages.example/a?b=1';
const clean = (markup: string, url = pageUrl): HTMLElement => {
  const host = document.createElement('div');
  host.append(sanitise(markup, window, url));
  return host;
};
/** Where the `at`th link jumps to: the text of its place; `null` where it is no jump. */
function jumpOf(host: HTMLElement, at = 0): string | null {
  const number = host.querySelectorAll('a')[at]?.getAttribute('data-jump');
  if (number === null || number === undefined) return null;
  return host.querySelector(`[data-place="${number}"]`)?.textContent ?? null;
}

test.each([
  ['an id', '<p><a href="#n1">1</a></p><p id="n1">Note</p>'],
  ['a named anchor', '<p><a href="#n1">1</a></p><p><a name="n1">Note</a></p>'],
  ['the page’s whole address', `<p><a href="${pageUrl}#n1">1</a></p><p id="n1">Note</p>`],
  ['letters that need no escape', '<p><a href="#à">1</a></p><p id="à">Note</p>'],
  ['escaped letters', '<p><a href="#%C3%A0">1</a></p><p id="à">Note</p>'],
  ['a name that browsers give other things', '<p><a href="#title">1</a></p><p id="title">Note</p>'],
  ['a place before the link', '<p id="n1">Note</p><p><a href="#n1">1</a></p>'],
])('a link to a place of the story, by %s, is a jump', (_what, markup) => {
  const host = clean(markup);
  const link = [...host.querySelectorAll('a')].findIndex((one) => one.hasAttribute('href'));
  expect(jumpOf(host, link)).toBe('Note');
});

test('there and back again, and twice to the same place', () => {
  const host = clean(
    '<p id="r1">Text <a href="#n1">1</a> <a href="#n1">again</a></p><p id="n1">Note <a href="#r1">up</a></p>',
  );
  expect(jumpOf(host, 0)).toBe('Note up');
  expect(jumpOf(host, 1)).toBe('Note up');
  expect(jumpOf(host, 2)).toBe('Text 1 again');
});

test('the link itself leads to the place in its page, for whoever opens it elsewhere', () => {
  const link = clean('<a href="#n1">1</a><p id="n1">Note</p>').querySelector('a');
  expect(link?.getAttribute('href')).toBe(`${pageUrl}#n1`);
  expect(link?.getAttribute('target')).toBe('_blank');
});

test.each([
  ['#gone', `${pageUrl}#gone`],
  ['https://pages.example/other#n1', 'https://pages.example/other#n1'],
])('a link to %s, which is not in the story, leads there and is no jump', (href, leads) => {
  const host = clean(`<a href="${href}">1</a><p id="n1">Note</p>`);
  expect(jumpOf(host)).toBeNull();
  expect(host.querySelector('a')?.getAttribute('href')).toBe(leads);
});

test('a page that no link may lead to has its jumps all the same', () => {
  const host = clean('<a href="#n1">1</a><a href="#gone">2</a><p id="n1">Note</p>', 'file:///a');
  expect(jumpOf(host)).toBe('Note');
  expect([...host.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '#',
    null,
  ]);
});

test('of two places of one name the first is meant, as browsers do', () => {
  expect(jumpOf(clean('<a href="#n">1</a><p id="n">First</p><p id="n">Second</p>'))).toBe('First');
});

test('a place that is taken out is none', () => {
  const host = clean('<a href="#n1">1</a><script id="n1"></script><form id="n1"><p>a</p></form>');
  expect(jumpOf(host)).toBeNull();
});

test('one story knows nothing of the places of another', () => {
  clean('<p id="n1">Note</p>');
  expect(jumpOf(clean('<a href="#n1">1</a>'))).toBeNull();
});

describe('whatever a page calls its places', () => {
  const names = [
    'appearance', 'contents', 'more', 'body', 'documentElement', 'getElementById', '__proto__', 'constructor',
    '"]', '\\', 'a b', '1"] , [data-place', "'><img src=x onerror=evil()>", '%', '%E0%A4%A', '#', 'javascript:evil()',
    ...Array.from({ length: 60 }, (_, at) => String.fromCodePoint(33 + at * 7, 0x10330 + at)),
  ]; // prettier-ignore

  test.each(names)(
    '%s reaches nothing of the view: no name is left, numbers join the ends',
    (name) => {
      const page = document.implementation.createHTMLDocument('');
      const link = page.createElement('a');
      link.setAttribute('href', `#${name}`);
      link.textContent = '1';
      const place = page.createElement('p');
      place.setAttribute('id', name);
      place.setAttribute('data-place', '7');
      place.setAttribute('data-jump', '7');
      place.textContent = 'Note';
      page.body.append(link, place);
      const host = clean(page.body.innerHTML);
      for (const element of host.querySelectorAll('*')) {
        expect(element.id).toBe('');
        expect(element.hasAttribute('name')).toBe(false);
        for (const attribute of ['data-place', 'data-jump'])
          expect(element.getAttribute(attribute) ?? '1').toMatch(/^[1-9]\d*$/);
      }
      expect(host.querySelector('a')?.getAttribute('href')).toMatch(/^https:\/\/pages\.example\/a/);
      expect(jumpOf(host)).toBe('Note');
    },
  );
});

import { describe, expect, test } from '@jest/globals';
import { sanitise } from '../../../src/sanitise/sanitise';
import { violationsIn } from '../../../tools/fuzz/violations';
import { hostile } from './hostile';

/** What `markup` is once it has been through, as markup again. */
function after(markup: string): string {
  const host = document.createElement('div');
  host.append(sanitise(markup, window));
  return host.innerHTML;
}

const allElements = (fragment: ParentNode): Element[] => [...fragment.querySelectorAll('*')];
describe.each(hostile)('%s', (markup) => {
  test('leaves only what is allowed, and no way to run or fetch anything', () => {
    expect(violationsIn(sanitise(markup, window))).toEqual([]);
  });

  test('parsed once more it is the same, so nothing hides in how it is written', () => {
    const once = after(markup);
    expect(after(once)).toBe(once);
    expect(after(markup)).toBe(once);
  });
});

test.each([
  ['a script with its text', '<p>a<script>evil()</script></p>', '<p>a</p>'],
  ['a form with its fields', '<form><p>Sign up</p><input></form><p>a</p>', '<p>a</p>'],
  ['a style with its text', '<style>p{}</style><p>a</p>', '<p>a</p>'],
  ['only the tags of what is unknown', '<x-story><p>a</p></x-story><font>b</font>', '<p>a</p>b'],
  ['comments', '<p>a<!-- evil --></p>', '<p>a</p>'],
  [
    'names and styles',
    '<p id="root" name="x" class="bar" style="position:fixed" data-x="1" aria-label="x">a</p>',
    '<p>a</p>',
  ],
])('it takes out %s', (_what, markup, left) => {
  expect(after(markup)).toBe(left);
});

test.each([
  ['a frameset takes no story away', '<frameset></frameset><p>a</p>', '<p>a</p>'],
  ['nor in the middle of one', '<p><frameset></p><p>a</p>', '<p></p><p>a</p>'],
  ['an element that is to be another keeps its text', '<p is="x-a" lang="en">a <b is="x-b">b</b></p><p>c</p>', '<p lang="en">a <b>b</b></p><p>c</p>'],
  ['and its links', '<a is="x-a" href="https://x.example/" onclick="evil()">a</a>', '<a href="https://x.example/" target="_blank" rel="noopener noreferrer">a</a>'],
  ['and brings nothing in', '<p is="x-a" "="" onclick="evil()"><script is="x">evil()</script></p>', '<p></p>'],
  ['nor does the body', '<body is="x-a" id="b" onload="evil()"><p>a</p></body>', '<p>a</p>'],
  ['nothing is nothing', '', ''],
])('%s', (_what, markup, left) => {
  expect(after(markup)).toBe(left);
}); // prettier-ignore

test.each([
  ['a href="m\tailto:a@x.example"', 'mailto:a@x.example'],
  ['a href="ht\ntps://x.example/a b"', 'https://x.example/a%20b'],
  ['img src=" https:\\\\x.example\\a.png"', 'https://x.example/a.png'],
  ['img src="data:image/png;base64,aa=="', 'data:image/png;base64,aa=='],
])('an address is written as browsers read it: <%s>', (tag, address) => {
  const [element] = allElements(sanitise(`<${tag}>`, window));
  expect(element?.getAttribute(element.localName === 'a' ? 'href' : 'src')).toBe(address);
});

test('a link opens elsewhere and tells nobody where from', () => {
  const [link] = allElements(
    sanitise('<a href="https://pages.example/" target="_top" rel="opener">a</a>', window),
  );
  expect(link?.getAttribute('target')).toBe('_blank');
  expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '/relative',
  'chrome://settings',
  'ftp://x.example',
])('a link to %s is text, and no link', (href) => {
  expect(after(`<a href="${href}">a</a>`)).toBe('<a>a</a>');
});

test('a picture names no page, sends no cookies of its own accord, and has one address', () => {
  const markup =
    '<img src="https://x.example/a.jpg" srcset="b.jpg 2x" crossorigin="use-credentials" referrerpolicy="unsafe-url" onerror="evil()" ping="x" alt="The pier">';
  const [image] = allElements(sanitise(markup, window));
  expect(image?.getAttribute('referrerpolicy')).toBe('no-referrer');
  const names = ['alt', 'decoding', 'loading', 'referrerpolicy', 'src'];
  expect(image?.getAttributeNames().sort()).toEqual(names);
});

test.each([
  'data:image/svg+xml;base64,PHN2Zz4=',
  'data:image/svg+xml,<svg>',
  'blob:x',
  'a.jpg',
  '',
])('a picture from "%s" goes', (src) => {
  expect(after(`<p>a<img src="${src}"></p>`)).toBe('<p>a</p>');
});

test('an inline picture of pixels stays', () => {
  expect(after('<img src="data:image/png;base64,iVBORw0KGgo=">')).toContain(
    'data:image/png;base64,iVBORw0KGgo=',
  );
});

test('nothing can be requested before the nodes are inserted: their document has no window', () => {
  const fragment = sanitise('<img src="https://x.example/a.jpg">', window);
  expect(fragment.querySelector('img')?.ownerDocument).not.toBe(document);
  expect(fragment.querySelector('img')?.ownerDocument.defaultView).toBeNull();
});

test.each(['0', '7', '123456'])('the number of a block, %s, stays on it', (number) => {
  const markup = `<p data-lede-block="${number}">a</p>`;
  expect(after(markup)).toBe(markup);
});

test.each(['', '-7', '7.5', '1234567', 'seven', '٧', '7"] , [data-jump', 'javascript:evil()'])(
  '%j is no number of a block, and goes',
  (value) => {
    const paragraph = document.createElement('p');
    paragraph.setAttribute('data-lede-block', value);
    expect(after(paragraph.outerHTML)).toBe('<p></p>');
  },
);

test('no other data of a page’s own stays, however alike its name', () => {
  expect(after('<p data-lede-blocks="7" data-lede="7" data-block="7">a</p>')).toBe('<p>a</p>');
});

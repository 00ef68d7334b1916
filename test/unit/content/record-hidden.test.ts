import { beforeEach, expect, test } from '@jest/globals';
import { recordHidden } from '../../../src/content/record-hidden';

/** jsdom has no layout; this is `checkVisibility` as the two properties the tests use decide it. */
function isVisible(element: Element): boolean {
  if (getComputedStyle(element).display === 'contents') return false;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (getComputedStyle(at).display === 'none') return false;
    const isRevealed =
      at.localName !== 'summary' && at.parentElement?.matches('details:not([open])');
    if (isRevealed === true) return false;
  }
  const nearest = element.closest('[style*=visibility]')?.getAttribute('style') ?? '';
  return !nearest.includes('hidden');
}

beforeEach(() => {
  Element.prototype.checkVisibility = function (this: Element): boolean {
    return isVisible(this);
  };
});

/** The ids of what is recorded as hidden in a page with this body. */
function hiddenIn(body: string): string[] {
  document.body.innerHTML = body;
  const all = [...document.getElementsByTagName('*')];
  const hidden = recordHidden(document).map((index) => all[index] as Element);
  return hidden.filter((element) => element.closest('head') === null).map(({ id }) => id);
}

test('a page in plain sight hides nothing', () => {
  expect(hiddenIn('<div id="a"><p id="b">One</p></div>')).toEqual([]);
});

test('a hidden part is named once, by its root', () => {
  const body =
    '<p id="a">One</p><div id="b" style="display:none"><p id="c">Two</p></div><p id="d">Three</p>';
  expect(hiddenIn(body)).toEqual(['b']);
});

test('several parts are named in the order of the document', () => {
  const none = 'style="display:none"';
  expect(
    hiddenIn(`<i id="a" ${none}></i><div><b id="b" ${none}></b></div><i id="c" ${none}></i>`),
  ).toEqual(['a', 'b', 'c']);
});

test('what is seen inside a hidden parent keeps the parent', () => {
  const body =
    '<div id="a" style="visibility:hidden"><p id="b">One</p><p id="c" style="visibility:visible">Two</p></div>';
  expect(hiddenIn(body)).toEqual(['b']);
});

test('an element without a box of its own is no reason to drop its children', () => {
  expect(hiddenIn('<div id="a" style="display:contents"><p id="b">One</p></div>')).toEqual([]);
});

test('what a closed details will reveal counts as seen', () => {
  const body =
    '<details id="a"><summary id="b">More</summary><p id="c">One</p><div id="d"><p id="e">Two</p></div></details>';
  expect(hiddenIn(body)).toEqual([]);
});

test('a details that is itself hidden stays hidden with all in it', () => {
  const body = '<div id="a" style="display:none"><details id="b"><p id="c">One</p></details></div>';
  expect(hiddenIn(body)).toEqual(['a']);
});

test('the page is only read', () => {
  document.body.innerHTML =
    '<div style="display:none"><p>One</p></div><details><p>Two</p></details>';
  const before = document.documentElement.outerHTML;
  recordHidden(document);
  expect(document.documentElement.outerHTML).toBe(before);
});

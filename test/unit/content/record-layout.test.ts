import { beforeEach, expect, test } from '@jest/globals';
import { recordLayout } from '../../../src/content/record-layout';
import { atOnce } from '../../../src/core/portions';

const isUnopened = (element: Element): boolean =>
  element.localName !== 'summary' && element.parentElement?.matches('details:not([open])') === true;

/** jsdom has no layout; this is `checkVisibility` as the properties that the tests use decide it. */
function isVisible(element: Element, { visibilityProperty }: CheckVisibilityOptions = {}): boolean {
  if (getComputedStyle(element).display === 'contents') return false;
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (getComputedStyle(at).display === 'none' || isUnopened(at)) return false;
  const nearest = element.closest('[style*=visibility]')?.getAttribute('style') ?? '';
  return visibilityProperty !== true || !nearest.includes('hidden');
}

beforeEach(() => {
  Element.prototype.checkVisibility = function (
    this: Element,
    how?: CheckVisibilityOptions,
  ): boolean {
    return isVisible(this, how);
  };
});

const idsOf = (elements: ReadonlySet<Element>): string[] => [...elements].map(({ id }) => id);

/** The ids of what is recorded as hidden in a page with this body. */
function hiddenIn(body: string): string[] {
  document.body.innerHTML = body;
  return idsOf(atOnce(recordLayout(document)).hidden);
}

const none = 'style="display:none"';

test('a page in plain sight hides nothing', () => {
  expect(hiddenIn('<div id="a"><p id="b">One</p></div>')).toEqual([]);
});

test('a hidden part is named once, by its root', () => {
  const body = `<p id="a">One</p><div id="b" ${none}><p id="c">Two</p></div><p id="d">Three</p>`;
  expect(hiddenIn(body)).toEqual(['b']);
});

test('several parts are named in the order of the document', () => {
  const body = `<i id="a" ${none}></i><div><b id="b" ${none}></b></div><i id="c" ${none}></i>`;
  expect(hiddenIn(body)).toEqual(['a', 'b', 'c']);
});

test('what is seen inside a hidden parent keeps the parent', () => {
  const body = `<div id="a" style="visibility:hidden"><p id="b">One</p><p id="c" style="visibility:visible">Two</p></div>
    <div id="d" style="visibility:hidden"><p id="e">Three</p></div>`;
  expect(hiddenIn(body)).toEqual(['b', 'd']);
});

test('an element without a box of its own is no reason to drop its children', () => {
  const body = `<div id="a" style="display:contents"><p id="b">One</p><p id="c" ${none}>Two</p></div>`;
  expect(hiddenIn(body)).toEqual(['c']);
});

test('what a closed details will reveal counts as seen, and no more than that', () => {
  const body = `<details id="a"><summary id="b">More</summary><p id="c">One</p>
    <div id="d"><p id="e">Two</p><p id="f" ${none}>Three</p></div><p id="g" ${none}>Four</p></details>`;
  expect(hiddenIn(body).sort()).toEqual(['f', 'g']);
});

test('a details that is itself hidden stays hidden with all in it', () => {
  const body = `<div id="a" ${none}><details id="b"><p id="c">One</p></details></div>`;
  expect(hiddenIn(body)).toEqual(['a']);
});

test('a hidden picture is named too; scripts, styles and templates are out of sight by nature', () => {
  const body = `<p>One</p><img id="a" ${none}><script id="b"></script><template id="c"></template>`;
  expect(hiddenIn(body)).toEqual(['a']);
});

test('what a shadow root hides is named, and a hidden host is not looked into', () => {
  document.body.innerHTML = `<div id="a"></div><div id="b" ${none}></div>`;
  for (const host of document.body.children)
    host.attachShadow({ mode: 'open' }).innerHTML = `<p id="c">One</p><p id="d" ${none}>Two</p>`;
  expect(idsOf(atOnce(recordLayout(document)).hidden)).toEqual(['b', 'd']);
});

test('inline tags that the style sheet sets on their own lines are named', () => {
  document.body.innerHTML = `<p>
    <span id="a" style="display:block">One</span><span id="b">two</span>
    <a id="c" style="display:flex">three</a><b id="d" style="display:inline-block">four</b></p>
    <div id="e" style="display:block">five</div><my-box id="f" style="display:table">six</my-box>
    <p><span id="g" style="display:block; float:left">T</span>he sixth</p>
    <span id="h" ${none}><i id="i" style="display:block">seven</i></span>`;
  expect(idsOf(atOnce(recordLayout(document)).breaking)).toEqual(['a', 'c', 'f']);
});

test('fields named like what is asked of their form are no obstacle', () => {
  const names = [
    'checkVisibility',
    'parentElement',
    'parentNode',
    'localName',
    'shadowRoot',
    'nodeType',
  ];
  const fields = names.map((name) => `<input name="${name}">`).join('');
  expect(hiddenIn(`<form>${fields}<p>One</p><p id="a" ${none}>Two</p></form>`)).toEqual(['a']);
});

test('the page is only read', () => {
  document.body.innerHTML = `<div ${none}><p>One</p></div><details><p>Two</p></details>`;
  const before = document.documentElement.outerHTML;
  atOnce(recordLayout(document));
  expect(document.documentElement.outerHTML).toBe(before);
});

test('of a hidden parent in which something is seen the own words are hidden', () => {
  document.body.innerHTML = `<div id="a" style="visibility:hidden">One <p id="b" style="visibility:visible">Two</p></div>
    <div id="c" style="visibility:hidden">Three</div>`;
  expect(idsOf(atOnce(recordLayout(document)).wordless ?? new Set())).toEqual(['a']);
});

import { expect, test } from '@jest/globals';
import { copyPage } from '../../../../src/core/copy/page-copy';
import { atOnce } from '../../../../src/core/portions';
import { copied, live, measured, seenText, url } from './copied';

const find = (root: ParentNode, selector: string): Element => {
  const found = root.querySelector(selector);
  if (found === null) throw new Error(`Nothing is ${selector}.`);
  return found;
};

test('the copy holds what the page holds, and the page is left as it is', () => {
  const page = live('<h1>One</h1><p>Two <b>three</b></p><!-- four -->', '<title>T</title>');
  const before = page.documentElement.outerHTML;
  const { document: copy } = copied(page);
  expect(copy.documentElement.outerHTML).toBe(before);
  copy.body.remove();
  expect(page.documentElement.outerHTML).toBe(before);
});

test('styles and scripts stay behind, data about the page comes along', () => {
  const page = live(
    '<p>One</p><script>two()</script>',
    '<style>p{}</style><script type="application/ld+json">{}</script>',
  );
  const { document: copy } = copied(page);
  expect([...copy.querySelectorAll('style, script')].map(({ outerHTML }) => outerHTML)).toEqual([
    '<script type="application/ld+json">{}</script>',
  ]);
});

test('each text and picture of the copy knows the one it was copied from', () => {
  const page = live('<p>One <b>two</b> three</p><style>b{}</style><img alt="four"><p>five</p>');
  const { document: copy, sources } = copied(page);
  const [b, img] = [find(copy, 'b'), find(copy, 'img')];
  expect(sources.get(b.firstChild as Node)).toBe(find(page, 'b').firstChild);
  expect(sources.get(img)).toBe(find(page, 'img'));
  expect(sources.get(copy.body.lastChild?.firstChild as Node)).toBe(
    page.body.lastChild?.firstChild,
  );
});

test('what the layout knows is known of the copy', () => {
  const page = live('<p>One</p><p id="a">Two</p><style>p{}</style><p><span>Three</span></p>');
  const layout = {
    hidden: new Set([find(page, '#a')]),
    breaking: new Set([find(page, 'span')]),
  };
  const copy = copied(page, layout);
  expect([...copy.hidden]).toEqual([find(copy.document, '#a')]);
  expect([...copy.breaking]).toEqual([find(copy.document, 'span')]);
  expect(seenText(copy)).toBe('One Three');
});

test.each([
  '<p hidden>No</p>',
  '<p hidden="until-found">No</p>',
  '<p style="display:none">No</p>',
  '<p style="color: red; DISPLAY : none !important">No</p>',
  '<p style="visibility: hidden">No</p>',
  '<p style="content-visibility:hidden">No</p>',
  '<dialog>No</dialog>',
  '<div popover>No</div>',
])('without a layout the markup says what is hidden: %s', (markup) => {
  expect(seenText(copied(live(`<p>Yes</p>${'<p>and yes</p>'.repeat(9)}${markup}`)))).not.toContain(
    'No',
  );
});

test.each([
  '<p style="overflow: hidden">Here</p>',
  '<p style="--theme-display: none">Here</p>',
  '<p style="list-style: none">Here</p>',
  '<p style="backface-visibility: hidden">Here</p>',
  '<dialog open>Here</dialog>',
  '<p aria-hidden="true">Here</p>',
])('without a layout no more is hidden than that: %s', (markup) => {
  expect(seenText(copied(live(`<p>Yes</p>${markup}`)))).toContain('Here');
});

test('with a layout the markup says nothing', () => {
  const page = live('<p>One</p><p hidden class="shown-by-style">Two</p>');
  expect(seenText(copied(page, { hidden: new Set(), breaking: new Set() }))).toBe('One Two');
});

test('a page all behind a curtain is seen, and nothing in its markup hides it', () => {
  const text = 'The ferry leaves at seven. ';
  const page = live(`<p>Wait</p><div hidden style="opacity:0">${text.repeat(20)}</div>`);
  page.body.setAttribute('style', 'display:none');
  const copy = copied(page);
  expect(seenText(copy)).toContain('The ferry');
  expect(copy.document.querySelectorAll('[hidden], [style]')).toHaveLength(0);
});

test('a page that shows a story has no curtain, however much it hides', () => {
  const story = '<p>The ferry leaves at seven from the pier below the salt store. </p>'.repeat(20);
  const page = live(`${story}<div hidden>${'<p>A partner of ours. </p>'.repeat(2_000)}</div>`);
  expect(seenText(copied(page))).not.toContain('partner');
});

test('what a streaming server sent late is no curtain', () => {
  const page = live(
    `<template id="B:0"></template><div hidden id="S:0">${'Late. '.repeat(50)}</div>`,
  );
  expect(seenText(copied(page))).toBe('');
});

test('fields whose names hide a member of their form do so no longer; other names stay', () => {
  const page = live(
    '<form><input name="parentElement"><input id="children"><input name="query" id="q"><p>One</p></form>',
  );
  const form = find(copied(page).document, 'form');
  expect(form.parentElement?.localName).toBe('body');
  expect(form.children).toHaveLength(4);
  expect(form.querySelector('#q')?.getAttribute('name')).toBe('query');
});

test('whoever needs the very nodes of the page finds them at the same places', () => {
  const page = live('<style>p{}</style><p>One</p><p>Two</p>', '<script>one()</script>');
  let second: Element | undefined;
  const marked = copyPage(page, url, measured(page), undefined, (root) => {
    second =
      root.querySelectorAll('*')[[...page.querySelectorAll('*')].indexOf(find(page, 'p + p')) - 1];
  });
  const copy = atOnce(marked);
  expect(second).toBe(find(copy.document, 'p + p'));
});

test('what XML sets in a section of its own is text like any other', () => {
  const markup = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><p>One <![CDATA[two & <three>]]> four</p></body></html>`;
  const page = new DOMParser().parseFromString(markup, 'application/xhtml+xml');
  const { document: copy } = copied(page);
  expect(copy.body.innerHTML).toContain('One two &amp; &lt;three&gt; four');
  expect(page.querySelector('p')?.childNodes).toHaveLength(3);
});

import { expect, test } from '@jest/globals';
import { placeSegments } from '../../../../src/core/prepare/streaming';
import { copied, live, seenText } from '../copy/copied';

/** What is seen of a page with this body once late parts are in place. */
function seen(body: string): string {
  const page = copied(live(body));
  placeSegments(page);
  return seenText(page);
}

/** So much text in plain sight that what is hidden is no curtain. */
const rest = `<p>${'Rest of the page. '.repeat(60)}</p>`;
const restText = rest.replace(/<\/?p>/g, '').trim();

test('a late part stands where its template kept the place, and not what was shown meanwhile', () => {
  const body = `<h1>One</h1><!--$?--><template id="B:0"></template><p>Loading</p>wait<!--/$--><p>Three</p>${rest}
    <div hidden id="S:0"><p>Two</p><p>and more</p></div>`;
  expect(seen(body)).toBe(`One Two and more Three ${restText}`);
});

test('parts within parts, in whatever order they came', () => {
  const body = `<main><!--$?--><template id="B:0"></template><!--/$--><p>Six</p></main>${rest}
    <div hidden id="S:1"><p>Three</p><!--$?--><template id="B:3"></template><i>…</i><!--/$--></div>
    <div hidden id="S:0"><p>One</p><template id="P:2"></template><!--$?--><template id="B:1"></template><!--/$--></div>
    <div hidden id="S:2"><p>Two</p></div><div hidden id="S:3"><p>Four</p></div>`;
  expect(seen(body)).toBe(`One Two Three Four Six ${restText}`);
});

test('a prefix of the page, rows of a table, and pages whose comments are gone', () => {
  const body = `<template id="app-B:a"></template><table><tbody><template id="app-P:b"></template></tbody></table>${rest}
    <div hidden id="app-S:a"><p>One</p></div><table hidden><tbody id="app-S:b"><tr><td>Two</td></tr></tbody></table>`;
  expect(seen(body)).toBe(`One Two ${restText}`);
});

test('boundaries that were shown at once end within the one that waits', () => {
  const body = `<!--$?--><template id="B:0"></template><!--$--><p>Bone</p><!--/$--><p>Bone</p><!--/$--><p>Two</p>${rest}
    <div hidden id="S:0"><p>One</p></div>`;
  expect(seen(body)).toBe(`One Two ${restText}`);
});

test.each([
  ['without a place', ''],
  ["with another's place", '<template id="B:1"></template>'],
  ['with a place in itself', '', '<template id="B:0"></template>'],
  ['with a place that is no template', '<div id="B:0"></div>'],
])(
  'hidden text that only calls itself a late part stays hidden: %s',
  (_what, before, inside = '') => {
    const body = `${before}${rest}<div hidden id="S:0"><p>cheap pills</p>${inside}</div>`;
    expect(seen(body)).toBe(restText);
  },
);

test('a late part for a place that is out of sight stays out of sight', () => {
  const body = `<nav hidden><template id="B:0"></template></nav>${rest}<div hidden id="S:0"><p>Menu</p></div>`;
  expect(seen(body)).toBe(restText);
});

test('parts that keep places for each other are moved once', () => {
  const body = `${rest}<div hidden id="S:0"><p>a</p><template id="B:1"></template></div>
    <div hidden id="S:1"><p>b</p><template id="B:0"></template></div>`;
  expect(seen(body)).toBe(restText);
});

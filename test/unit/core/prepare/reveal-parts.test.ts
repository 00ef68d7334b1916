import { expect, test } from '@jest/globals';
import { openDetails } from '../../../../src/core/prepare/details';
import { revealParts } from '../../../../src/core/prepare/reveal-parts';
import { atOnce } from '../../../../src/core/portions';
import { copied, live, seenText } from '../copy/copied';

/** What is seen of a page with this body once the page's own hidden parts are revealed. */
function seen(body: string): string {
  const page = copied(live(`<main><p>${'Text in plain sight. '.repeat(60)}</p>${body}</main>`));
  atOnce(openDetails(page));
  revealParts(page);
  return seenText(page).replace(/(?:Text in plain sight\. ?)+/, '');
}

const tab = (id: string, at = ''): string =>
  `<button role="tab" id="tab-${id}" aria-controls="${id}" ${at}>Tab ${id}</button>`;
const button = (id: string, at = ''): string =>
  `<h3><button aria-expanded="false" aria-controls="${id}" ${at}>Open ${id}</button></h3>`;

test('all panels of tabs in sight are shown', () => {
  const tabs = `<div role="tablist">${tab('a')}${tab('b')}</div>`;
  expect(
    seen(
      `${tabs}<div role="tabpanel" id="a">One</div><div role="tabpanel" id="b" hidden>Two</div>`,
    ),
  ).toBe('Tab a Tab b One Two');
});

test('tabs in a nav of their own are tabs, and no menu', () => {
  const tabs = `<nav><div role="tablist">${tab('a')}</div></nav>`;
  const panel = '<div role="tabpanel" id="a" hidden>One</div>';
  expect(seen(tabs + panel)).toBe('Tab a One');
  expect(seen(`<nav>${tab('a')}</nav>${panel}`)).toBe('Tab a');
  expect(seen(`<nav>${tabs}</nav>${panel}`)).toBe('Tab a');
});

test('a panel may name its tab, within a form of many names', () => {
  const body = `<form><input name="parentElement"></form><div role="tablist"><a role="tab" id="t">Tab</a></div>
    <div role="tabpanel" aria-labelledby="t" style="display:none">One</div>`;
  expect(seen(body)).toBe('Tab One');
});

test.each([
  ['without a tab', '<div role="tabpanel" id="a" hidden>pills</div>'],
  [
    'with a tab out of sight',
    `<div hidden>${tab('a')}</div><div role="tabpanel" id="a" hidden>pills</div>`,
  ],
  [
    'with a tab hidden itself',
    `${tab('a', 'hidden')}<div role="tabpanel" id="a" hidden>pills</div>`,
  ],
  [
    'with a tab that has no name',
    '<i role="tab" aria-controls="a"></i><div role="tabpanel" id="a" hidden>pills</div>',
  ],
  ["with something else's tab", `${tab('b')}<div role="tabpanel" id="a" hidden>pills</div>`],
  [
    'with a label that is no tab',
    '<b id="t">x</b><div role="tabpanel" aria-labelledby="t" hidden>pills</div>',
  ],
  [
    'with its tab in a menu',
    `<nav>${tab('a')}</nav><div role="tabpanel" id="a" hidden>pills</div>`,
  ],
  ['in a menu', `<nav>${tab('a')}<div role="tabpanel" id="a" hidden>pills</div></nav>`],
  [
    'in another section than its tab',
    `${tab('a')}<section><div role="tabpanel" id="a" hidden>pills</div></section>`,
  ],
  ['that is a menu', `${tab('a')}<div role="tabpanel" id="a" hidden><nav>pills</nav></div>`],
  [
    'that is all links',
    `${tab('a')}<div role="tabpanel" id="a" hidden><a href="/p">pills</a> and</div>`,
  ],
  [
    'that hides more than itself',
    `${tab('a')}<div hidden><div role="tabpanel" id="a" hidden>pills</div></div>`,
  ],
])('hidden text does not come into sight by calling itself a panel: %s', (_what, body) => {
  expect(seen(body)).not.toContain('pills');
});

test('what stays hidden inside a revealed part stays hidden', () => {
  const body = `${tab('a')}<div role="tabpanel" id="a" hidden>One <b hidden>pills</b></div>`;
  expect(seen(body)).toBe('Tab a One');
});

test('answers that a button unfolds are shown, those within them too', () => {
  const body = `${button('a')}<div id="a" hidden>One ${button('b')}<div id="b" hidden>Two</div></div>`;
  expect(seen(body)).toBe('Open a One Open b Two');
});

test('a region may name the button that unfolds it', () => {
  const body = `<h3><button id="t" aria-expanded="false">Open</button></h3>
    <div role="region" aria-labelledby="t" hidden>One</div>`;
  expect(seen(body)).toBe('Open One');
});

test.each([
  [
    'below its heading',
    '<h3><button aria-expanded="false">Open</button></h3><div hidden>One</div>',
  ],
  ['below its button', '<button aria-expanded="false">Open</button><div hidden>One</div>'],
  [
    'below its term',
    '<dl><dt><a role="button" aria-expanded="false">Open</a></dt><dd hidden>One</dd></dl>',
  ],
  [
    'as a region that its button names, and that names its button',
    '<a role="button" id="t" aria-controls="a">Open</a><div role="region" id="a" aria-labelledby="t" hidden>One</div>',
  ],
])('an answer stands %s', (_what, body) => {
  expect(seen(body)).toBe('Open One');
});

test.each([
  ['a heading that is no button', '<h3>Open</h3><div hidden>pills</div>'],
  [
    'a heading of a menu',
    '<nav><h3><button aria-expanded="false">x</button></h3><p hidden>pills</p></nav>',
  ],
  ['an unfolded one', '<h3><button aria-expanded="true">x</button></h3><div hidden>pills</div>'],
  [
    "something else's",
    '<h3><button aria-expanded="false" aria-controls="b">x</button></h3><p hidden>pills</p>',
  ],
  ['a hidden one', '<h3><button aria-expanded="false" hidden>x</button></h3><p hidden>pills</p>'],
  ['nothing, as a region', '<div role="region" hidden>pills</div>'],
  [
    'a name, as a region',
    '<b id="t">x</b><div role="region" aria-labelledby="t" hidden>pills</div>',
  ],
])('hidden text does not come into sight by standing below %s', (_what, body) => {
  expect(seen(body)).not.toContain('pills');
});

test.each([
  ['in a menu', `<nav>${button('a')}</nav><div id="a" hidden>pills</div>`],
  ['of a menu', button('a', 'aria-haspopup="true"') + '<div id="a" hidden>pills</div>'],
  ['of a dialog', `${button('a')}<div id="a" role="dialog" hidden>pills</div>`],
  ['in a dialog', `<dialog open>${button('a')}</dialog><div id="a" hidden>pills</div>`],
  [
    'of cookie settings',
    `<div class="cookie-bar">${button('a')}</div><div id="a" hidden>pills</div>`,
  ],
  [
    'in cookie settings',
    `${button('a')}<div id="consent-more"><div id="a" hidden>pills</div></div>`,
  ],
  ['of a search box', `${button('a')}<div id="a" hidden>pills <input></div>`],
  ['of a list of links', `${button('a')}<ul id="a" hidden><li><a href="/p">pills</a></li></ul>`],
  ['out of sight', `<div hidden>${button('a')}</div><div id="a" hidden>pills</div>`],
  [
    'that says it is open',
    '<button aria-expanded="true" aria-controls="a">x</button><div id="a" hidden>pills</div>',
  ],
  ['that unfolds nothing', '<button aria-controls="a">x</button><div id="a" hidden>pills</div>'],
])('hidden text does not come into sight by a button %s', (_what, body) => {
  expect(seen(body)).not.toContain('pills');
});

test('what the browser would reveal to a search is shown', () => {
  expect(seen('<h3>One</h3><div hidden="until-found">Two</div>')).toBe('One Two');
});

test.each([
  ['in a menu', '<nav><div hidden="until-found">pills</div></nav>'],
  ['in cookie settings', '<div id="cookies"><div hidden="until-found">pills</div></div>'],
  ['inside hidden text', '<div hidden><div hidden="until-found">pills</div></div>'],
  ['all of links', '<div hidden="until-found"><a href="/p">pills</a></div>'],
])('nor by waiting for a search: %s', (_what, body) => {
  expect(seen(body)).not.toContain('pills');
});

test('closed details are open in the copy, except where they are hidden with all else', () => {
  const body = `<details><summary>One</summary>Two</details><div hidden><details>pills</details></div>
    <details hidden>pills</details>`;
  expect(seen(body)).toBe('One Two');
  const page = copied(live(body));
  atOnce(openDetails(page));
  expect(page.document.querySelectorAll('details:not([open])')).toHaveLength(0);
});

import { expect, test } from '@jest/globals';
import { startBrowser } from './harness/browser';
import { answer, startSite } from './harness/site';
import { prose, storyPage } from './harness/story-page';
import { fold, seenStory } from './harness/story';

/**
 * A form's fields hide the form's own properties of the same name, in Chromium from extensions too:
 * `form.children` is then an `<input name="children">`. Booking and search forms have such fields, and
 * whole pages stand within one form.
 */
const names = [
  'attributes',
  'checkVisibility',
  'childNodes',
  'children',
  'getAttribute',
  'localName',
  'matches',
  'nextSibling',
  'nodeType',
  'parentNode',
  'querySelector',
  'querySelectorAll',
  'remove',
  'textContent',
  // Last: where it is not provided against, its tab never answers again.
  'parentElement',
];

const field = (name: string): string => `<input name="${name}"><input name="other">`;
const inOneForm = (name: string): string =>
  storyPage()
    .replace('<body>', `<body><form action="/find">${field(name)}`)
    .replace('</body>', '</form></body>');

const browser = startBrowser();
const site = startSite({
  routes: Object.fromEntries(
    names.flatMap((name) => [
      [`/beside-${name}`, answer(storyPage({ between: [`<form>${field(name)}</form>`] }))],
      [`/around-${name}`, answer(inOneForm(name))],
    ]),
  ),
});

test.each(names.flatMap((name) => [`/around-${name}`, `/beside-${name}`]))(
  'a form with a field of an awkward name hides no story: %s',
  async (path) => {
    const page = await browser.session.openPage(`${site.url}${path}`);
    const popup = await browser.session.clickToolbarButton(page);
    await popup.waitFor(() => document.documentElement.dataset['state'] !== 'looking');
    expect(await popup.evaluate(() => document.documentElement.dataset['state'])).toBe('story');
    const { text } = await seenStory(popup);
    expect(prose.filter((paragraph) => !text.includes(fold(paragraph)))).toEqual([]);
    await popup.close();
  },
);

import { expect, test } from '@jest/globals';
import { link, prose, storyAround, storyOf } from './story-of';

const teaser = (text: string): string => `<div class="t">${link(text)}</div>`;
const goats = ['A goat was found', 'A bus was lost', 'A bench was moved'];
/** Everything in divs of one class, so that no element but the words tells them apart. */
const allDivs = (content: string): string =>
  content.replace(/<(\/?)p>/g, '<$1div>').replace(/<div>/g, '<div class="t">');

const choices = ['Barges', 'Tugs', 'Ferries']
  .map((boat) => `<li><label><input type="checkbox"> ${boat}</label></li>`)
  .join('');

test.each([
  ['a list of links', `<ul>${goats.map((text) => `<li>${link(text)}</li>`).join('')}</ul>`, goats],
  ['a run of teasers', goats.map(teaser).join(''), goats],
  [
    'the label above them',
    `<div class="t">Just in</div>${goats.map(teaser).join('')}`,
    ['Just in'],
  ],
  [
    'their summaries',
    goats
      .map(
        (text) =>
          `${teaser(text)}<div class="t">Crews kept following a map, ${text.length} of them</div>`,
      )
      .join(''),
    ['Crews kept following'],
  ],
  [
    'an advert label',
    '<p>ADVERTISEMENT FEATURE</p><p>Boots from £40 for people who turn back</p>',
    [],
  ],
  [
    'a sign-up with its small print',
    '<div class="t"><div>Never miss a thing</div><div><input type="email"> <button>Count me in</button></div><div>By clicking you agree to our privacy policy.</div></div>',
    ['Never miss a thing', 'Count me in', 'privacy policy'],
  ],
  [
    'a sign-up laid out as a table',
    '<table><tr><td>Never miss a thing</td></tr><tr><td>Be the first to hear of it</td></tr><tr><td><input type="email"> <button>Count me in</button></td></tr></table>',
    ['Never miss a thing', 'first to hear', 'Count me in'],
  ],
  [
    'a list to choose from in a form',
    `<form><ul>${choices}</ul><button>Show</button></form>`,
    ['Barges', 'Show'],
  ],
  [
    'a vote without a form',
    `<div class="t"><h3>What would you take?</h3><ul>${choices}</ul><button>Vote</button></div>`,
    ['What would you take', 'Barges', 'Vote'],
  ],
  ['filters', `<div class="facets"><h3>Boats</h3><ul>${choices}</ul></div>`, ['Barges']],
  [
    'filters that count what they find',
    `<div class="t"><ul>${choices.replace(/<\/label>/g, ' (12)</label>')}</ul></div>`,
    ['Barges'],
  ],
  [
    'a bar of buttons',
    '<ul><li>Facebook <button>Share</button></li><li>The address <button>Copy</button></li></ul>',
    ['Facebook', 'The address'],
  ],
  [
    'what recommends a button',
    '<p>Be the first to hear of every boat in the harbour. <button>Count me in</button></p>',
    ['Be the first', 'Count me in'],
  ],
  [
    'a player',
    '<p>Listen to this story on your way to the pier. <button>Play</button></p>',
    ['Listen to this'],
  ],
  [
    'an aside with praise and what it is for',
    '<aside><blockquote><p>The best boat I ever had.</p></blockquote><p>Boats for hire</p><button>Book</button></aside>',
    ['The best boat'],
  ],
  [
    'praise in what the page calls a newsletter',
    '<aside class="newsletter"><blockquote><p>I read it at breakfast.</p></blockquote></aside>',
    ['breakfast'],
  ],
  [
    'a link that is set like a quotation',
    `<aside><blockquote><p>${link('A goat was found on the roundabout.')}</p></blockquote></aside>`,
    ['A goat'],
  ],
  [
    'a dated line after a dash that is no quotation’s',
    `<div class="t"><ul><li>${link('A goat was found')}</li><li>${link('A bus was lost')}</li></ul><div>— Tide Office, November 3, 2026</div></div>`,
    ['Tide Office'],
  ],
  [
    'what somebody has commented',
    `<div class="comment"><div>Aune, 4 May</div>${prose('pink')}</div>`,
    ['The pink ferry'],
  ],
  [
    'what somebody has commented and can be answered',
    `<div class="comment">${prose('pink')}<div>${link('Reply')}</div></div>`,
    ['The pink ferry'],
  ],
  [
    'jobs with texts cut by a machine',
    goats
      .map(
        (text) =>
          `<div class="t">${link(text)}<div>£10.90 per hour: Could you be the friendly fa...</div></div>`,
      )
      .join(''),
    [...goats, 'friendly fa...'],
  ],
  [
    'an announcement of another story',
    `<h3>${link('The bench census')}</h3>${prose('benched')}<p>${link('The bench census')}</p>`,
    ['The bench census', 'benched'],
  ],
])('%s goes', async (_what, middle, gone) => {
  for (const wrap of [(content: string) => content, allDivs]) {
    const text = await storyAround(middle, wrap);
    for (const line of gone) expect(text).not.toContain(line);
    for (const word of ['red', 'green', 'blue', 'last'])
      expect(text).toContain(`The ${word} ferry`);
  }
});

const story = ['red', 'green', 'blue', 'last'].map(prose);
test.each([
  ['a line that asks to subscribe', '<p>Sign up to our free newsletter here</p>', 'Sign up'],
  ['an advert label', '<p>Advertisement</p>', 'Advertisement'],
  ['a related story by itself', `<p>${link('A goat was found on the roundabout')}</p>`, 'A goat'],
])('%s goes from between the paragraphs', async (_what, line, gone) => {
  const text = await storyOf([...story.slice(0, 2), line, ...story.slice(2)].join(''));
  expect(text).not.toContain(gone);
  expect(text).toContain('The last ferry');
});

test('comments behind the story go', async () => {
  const comments = `<div class="comments">${prose('pink')}${prose('grey')}</div>`;
  const text = await storyOf(`${story.join('')}${comments}`);
  expect(text).not.toContain('The pink ferry');
});

test.each([
  ['a heading of nothing', '<h3>More from Transport</h3>', 'More from'],
  ['a label', '<p>Topics</p>', 'Topics'],
  ['a teaser', `<p>${link('A goat was found')}</p>`, 'A goat'],
])('%s after the last sentence goes', async (_what, line, gone) => {
  const text = await storyOf(`${story.join('')}<p>It did.</p>${line}`);
  expect(text).not.toContain(gone);
  expect(text).toContain('It did.');
});

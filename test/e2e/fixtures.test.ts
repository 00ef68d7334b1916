import { describe, expect, test } from '@jest/globals';
import { startBrowser } from './harness/browser';
import { expectedOf, fixturePages, fixtures } from './harness/fixtures';
import { overflows } from './harness/measure';
import { whenStory } from './harness/popup';
import { startSite } from './harness/site';
import { fold, seenStory, type SeenStory } from './harness/story';

const browser = startBrowser();
const site = startSite({ root: fixturePages });

/** A short line ("Travel") may well be a word of the story; it counts where it stands alone. */
const shortLine = 12;

const shows = ({ text, lines }: SeenStory, line: string): boolean =>
  line.length > shortLine ? text.includes(line) : lines.includes(line);

const fileName = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

/** The story in the popup after a click on the toolbar button. */
async function read(slug: string, isThere: boolean): Promise<SeenStory> {
  const page = await browser.session.openPage(`${site.url}/${slug}/`);
  // One fixture builds itself by script after its load event.
  if (isThere) await page.waitForSelector('h1, h2');
  const popup = await browser.session.clickToolbarButton(page);
  await whenStory(popup);
  const seen = await seenStory(popup);
  expect(await overflows(popup)).toEqual([]);
  await popup.close();
  return seen;
}

function expectWhole(seen: SeenStory, slug: string): void {
  const { title, headings, story, widgets, hidden = [], lang, dir, leadImage } = expectedOf(slug);
  expect(story.map(fold).filter((line) => !seen.text.includes(line))).toEqual([]);
  expect([...widgets, ...hidden].map(fold).filter((line) => shows(seen, line))).toEqual([]);
  // Whether a heading of bare divs becomes a heading again is another matter; a teaser's never does.
  expect(seen.lines.filter((line) => headings.includes(line))).toEqual(headings);
  expect(seen.headings.filter((line) => !headings.includes(line))).toEqual([]);
  expect(seen.title).toBe(title);
  expect(seen.dir).toBe(dir);
  expect(seen.lang.slice(0, 2)).toBe(lang.slice(0, 2));
  expect(seen.leadImage === null ? null : fileName(seen.leadImage)).toBe(
    leadImage === null ? null : fileName(leadImage),
  );
}

/** Wherever a link leads, it leads out of the popup, and what it opens gets no hold on it. */
function expectSafeLinks({ links }: SeenStory): void {
  for (const { href, target, rel } of links.filter((link) => link.href !== null)) {
    expect(href).toMatch(/^(?:https?|mailto):/);
    expect({ target, rel }).toEqual({ target: '_blank', rel: 'noopener noreferrer' });
  }
}

describe('a click on the toolbar button shows the story and nothing else', () => {
  test.each(fixtures)('%s', async (slug) => {
    const seen = await read(slug, slug === 'script-rendered');
    expectWhole(seen, slug);
    expectSafeLinks(seen);
  });

  test('of a page that builds itself only after the click', async () => {
    expectWhole(await read('script-rendered', false), 'script-rendered');
  });
});

import { expect, test } from '@jest/globals';
import { waitUntil } from '../../tools/browsers/wait';
import { storedNow, waitsOn } from './harness/automatic';
import { whenStory, rest } from './harness/popup';
import { shownFullView } from './harness/full-view';
import { startHeadedBrowser } from './harness/headed-browser';
import { answer, startSite } from './harness/site';
import { storyPage } from './harness/story-page';

// With a window: the browser's own question is put to a person, and no driver can answer it.
const browser = startHeadedBrowser();
const site = startSite({ routes: { '/story': answer(storyPage()) } });

/** Clicks the switch in the popup, and answers the browser's question. */
async function askFor(path: string, isAllowed: boolean) {
  const { session } = browser;
  const page = await session.openPage(`${site.url}${path}`);
  const popup = await session.clickToolbarButton(page);
  await whenStory(popup);
  await popup.waitFor(() => document.querySelector<HTMLElement>('.always')?.hidden === false);
  // The question may close the popup, and the driver with it.
  popup.click('.always .switch').catch(() => undefined);
  await session.answerAccessQuestion(isAllowed);
  await rest(1_000);
  return { page, popup };
}

test('a person who says No is asked for nothing more, and nothing is kept of it', async () => {
  const { session } = browser;
  await askFor('/story?no', false);
  expect(await waitsOn(session)).toEqual([]);
  expect(await storedNow(session)).toEqual({});
});

test('a person who says Yes has the rule and their story, though the question closed the popup', async () => {
  const { session } = browser;
  const { page, popup } = await askFor('/story?yes', true);
  if (!(await popup.isOpen())) await shownFullView(session, page);
  await waitUntil('the script to wait', async () => (await waitsOn(session)).length > 0);
  expect(await storedNow(session)).toMatchObject({
    'rule.127.0.0.1': { does: 'always' },
    'setting.automatic': { value: 'chosen' },
  });
});

import { expect, test } from '@jest/globals';
import { waitUntil } from '../../tools/browsers/wait';
import { storedNow } from './harness/automatic';
import { startHeadedBrowser } from './harness/headed-browser';
import { fill, openOptions, outcomeOf, press, whenEntries } from './harness/options-page';

// With a window: the browser's own question is put to a person, and no driver can answer it. The pages stay open, since
// a window goes with its last tab.
const browser = startHeadedBrowser();

test('all sites refused: the choice shows what it was, and nothing is kept of it', async () => {
  const { session } = browser;
  const { options } = await openOptions(session);
  await options.click('[data-option=every]');
  await session.answerAccessQuestion(false);
  await waitUntil('it to be said', async () => (await outcomeOf(options, 'automatic')) !== '');
  const chosen = await options.evaluate(
    () => document.querySelector<HTMLInputElement>('input[name=setting-automatic]:checked')?.value,
  );
  expect(chosen).toBe('off');
  expect(await storedNow(session)).toEqual({});
});

test('a site refused: its rule says that nothing opens there', async () => {
  const { session } = browser;
  const { options } = await openOptions(session);
  await fill(options, '#new-rule-pattern', 'example.com');
  await press(options, 'sites', 'Add');
  await session.answerAccessQuestion(false);
  await waitUntil('it to be said', async () =>
    (await outcomeOf(options, 'sites')).includes('Without access'),
  );
  await whenEntries(options, 'sites', ['example.com: Always open: no access']);
});

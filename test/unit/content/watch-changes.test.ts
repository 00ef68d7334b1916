import { expect, test } from '@jest/globals';
import { watchChanges } from '../../../src/content/watch-changes';

/** Observers are told once the script has come to rest. */
const rest = (): Promise<void> => Promise.resolve();

test('nodes that come or go are seen, in every tree that is watched; other changes are not', async () => {
  document.body.innerHTML = '<div></div><p>One</p>';
  const shadow = (document.querySelector('div') as Element).attachShadow({ mode: 'open' });
  const [page, both] = [watchChanges(), watchChanges()];
  page.also(document);
  both.also(document);
  both.also(shadow);
  document.body.setAttribute('class', 'a');
  await rest();
  expect([page.seen(), both.seen()]).toEqual([false, false]);
  shadow.append('Two');
  await rest();
  expect([page.seen(), both.seen()]).toEqual([false, true]);
  document.querySelector('p')?.remove();
  await rest();
  expect(page.seen()).toBe(true);
});

test('what comes after the end is not seen', async () => {
  const changes = watchChanges();
  changes.also(document);
  changes.end();
  document.body.append('Three');
  await rest();
  expect(changes.seen()).toBe(false);
});

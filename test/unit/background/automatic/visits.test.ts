import { beforeEach, expect, jest, test } from '@jest/globals';
import * as memory from '../../memory-browser';

jest.unstable_mockModule('webextension-polyfill', () => ({ default: memory.browser }));
const { remember, visitOf } = await import('../../../../src/background/automatic/visits');

const url = 'https://www.news.example/world/a';

beforeEach(() => {
  memory.reset();
});

test('a page that asks just after its story was closed hears of it', async () => {
  const closing = remember(1, url, { wasClosed: true });
  expect((await visitOf(1, `${url}#top`)).wasClosed).toBe(true);
  await closing;
});

test('another tab does not', async () => {
  await remember(1, url, { wasClosed: true });
  expect((await visitOf(2, url)).wasClosed).toBe(false);
});

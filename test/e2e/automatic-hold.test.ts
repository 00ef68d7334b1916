import { expect, test } from '@jest/globals';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { openAlways } from './harness/automatic';
import { kind, root, startBrowser } from './harness/browser';
import { type Frame, frameScript, framesNow } from '../../tools/bench/frames';
import { shownFullView } from './harness/full-view';
import { rest } from './harness/popup';
import { answer, startSite } from './harness/site';
import { inHalves, linkList, storyPage } from './harness/story-page';

const folder = await mkdtemp(join(tmpdir(), 'lede-hold-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const browser = startBrowser();
/** The same extension, whose waiting script fails at once. */
const failing = startBrowser(async () => {
  await cp(join(root, 'dist', kind), folder, { recursive: true });
  await writeFile(join(folder, 'content', 'watch.js'), 'throw new Error("A fault of ours.");');
  return folder;
});

const page = (head = ''): string => storyPage({ head: frameScript + head });
const site = startSite({
  routes: {
    '/story': answer(page()),
    '/slow': inHalves(page(), 1_000),
    '/front': answer(linkList.replace('<head>', `<head>${frameScript}`)),
    '/reset': inHalves(page('<style>* { animation: none !important }</style>'), 1_000),
  },
});

beforeAll(async () => {
  await openAlways(browser.session);
  await openAlways(failing.session);
});

async function framesOf(path: string, { session } = browser): Promise<Frame[]> {
  const tab = await session.openPage(`${site.url}${path}`);
  await rest(800);
  return tab.evaluate(framesNow);
}

test('a story opens without its page having been seen', async () => {
  const tab = await browser.session.openPage(`${site.url}/story?flash`);
  await shownFullView(browser.session, tab);
  const frames = await tab.evaluate(framesNow);
  const before = frames.filter(({ isCovered }) => !isCovered);
  expect(frames.some(({ isCovered }) => isCovered)).toBe(true);
  expect(before.filter(({ isSeen }) => isSeen)).toEqual([]);
});

test('a page that is no story is let go as soon as that is known', async () => {
  const frames = await framesOf('/front?let-go');
  expect(frames.at(-1)).toMatchObject({ isSeen: true, isCovered: false });
  expect(frames.find(({ isSeen }) => isSeen)?.at).toBeLessThan(350);
});

test('a page that takes long is seen when the hold has ended, without any script’s help', async () => {
  for (const one of [browser, failing]) {
    const frames = await framesOf('/slow?long', one);
    const first = frames.find(({ isSeen }) => isSeen)?.at ?? Infinity;
    expect(first).toBeGreaterThan(100);
    expect(first).toBeLessThan(450);
  }
});

test('a page that kills animations is never hidden', async () => {
  const frames = await framesOf('/reset?kills');
  expect(frames.filter(({ isSeen }) => !isSeen)).toEqual([]);
});

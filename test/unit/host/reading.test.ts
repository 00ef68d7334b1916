import { beforeEach, expect, test } from '@jest/globals';
import { readFrom } from '../../../src/host/reading';
import { turn } from '../view/made';
import { FakeContent, FakeScreen, found, place, refused } from './fake-content';

let content: FakeContent;
let screen: FakeScreen;
const story = 'story: First train in 46 years';

beforeEach(() => {
  [content, screen] = [new FakeContent(), new FakeScreen()];
});

async function open(...readings: unknown[]): Promise<void> {
  content.readings = readings;
  void readFrom(content, screen, { choose: () => undefined });
  await turn();
}

test('a story is shown where the person was', async () => {
  await open(found);
  expect(screen.shown).toEqual([story]);
  expect(screen.place).toEqual(place);
});

test('what comes into a story is offered, and shown when the person wants it', async () => {
  content.updates = 3;
  await open(found);
  expect(screen.offered?.count).toBe(3);
  expect(screen.shown).toEqual([story]);
  screen.offered?.take();
  await turn();
  expect(screen.shown).toEqual([story, story]);
});

test('a place of any other shape is none', async () => {
  await open({ ...found, place: { block: 'three' } });
  expect(screen.place).toBeNull();
});

test('no story, until the person wants it read anyway', async () => {
  await open(refused('not-a-story'), found);
  expect(screen.shown).toEqual(['not-a-story']);
  screen.steps.readAnyway?.();
  await turn();
  expect(screen.shown).toEqual(['not-a-story', story]);
  expect(content.forced).toEqual([false, true]);
});

test('what speaks most against a story comes with it on screen', async () => {
  await open(refused('not-a-story', 'teasers'));
  expect(screen.because).toBe('teasers');
});

test('a page that is still loading opens by itself once it has changed, and is not forced', async () => {
  await open(refused('still-loading'), found);
  content.change(true);
  await turn();
  expect(screen.shown).toEqual(['still-loading', story]);
  expect(content.forced).toEqual([false, false]);
});

test('a page that has settled without a story waits for the person', async () => {
  await open(refused('not-a-story'), found);
  content.change(false);
  await turn();
  expect(screen.shown).toEqual(['not-a-story']);
  screen.steps.readAnyway?.();
  await turn();
  expect(screen.shown).toEqual(['not-a-story', story]);
});

test('a page that changes and still is no story does not draw the same state again', async () => {
  await open(refused('not-a-story'));
  for (let at = 0; at < 3; at++) {
    content.change(true);
    await turn();
  }
  // A second drawing takes the button away under the pointer, and is read out once more.
  expect(screen.shown).toEqual(['not-a-story']);
});

test('read by force and still nothing: that is said, and stands while the page stirs', async () => {
  await open(refused('not-a-story'), refused('nothing-to-read'));
  screen.steps.readAnyway?.();
  await turn();
  content.readings = [refused('not-a-story')];
  content.change(true);
  await turn();
  expect(screen.shown).toEqual(['not-a-story', 'nothing-to-read']);
});

test('an empty page that gets a story later opens by itself', async () => {
  await open(refused('nothing-to-read'), found);
  content.change(true);
  await turn();
  expect(screen.shown).toEqual(['nothing-to-read', story]);
});

test('plain text is read when the person wants it', async () => {
  await open(refused('plain-text'), found);
  screen.steps.readAnyway?.();
  await turn();
  expect(screen.shown).toEqual(['plain-text', story]);
  expect(content.forced).toEqual([false, true]);
});

test('what failed can be tried again', async () => {
  await open(refused('failed'), found);
  screen.steps.tryAgain?.();
  await turn();
  expect(screen.shown).toEqual(['failed', story]);
});

test.each([[undefined], [null], ['<p>'], [7], [{}], [{ outcome: { ok: true, article: 7 } }]])(
  'an answer of another shape (%j) is a failure, never a blank popup',
  async (reading) => {
    await open(reading);
    expect(screen.shown).toEqual(['failed']);
  },
);

test('what the person does reaches the page', async () => {
  await open(found);
  screen.actions?.keepPlace(place);
  expect(content.kept).toEqual([place]);
  const blob = await screen.actions?.fetchImage('https://pages.example/a.png');
  expect(blob?.type).toBe('image/png');
});

test('a page that has gone rejects, so that the popup can follow it', async () => {
  content.ask = () => Promise.reject(new Error('Disconnected'));
  await expect(readFrom(content, screen, { choose: () => undefined })).rejects.toThrow(
    'Disconnected',
  );
  expect(screen.shown).toEqual([]);
});

test('a place that can no longer be kept disturbs no one', async () => {
  await open(found);
  content.ask = () => Promise.reject(new Error('Disconnected'));
  screen.actions?.keepPlace(place);
  // An unhandled rejection would fail this test.
  await turn();
});

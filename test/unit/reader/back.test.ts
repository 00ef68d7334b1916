import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { type BackEntry, makeBackEntry } from '../../../src/reader/back';

let backs: number;
let length: number;
/** How often the browser was asked whether it has heard. */
let asked: number;

const turn = () => new Promise((resolve) => setTimeout(resolve, 20));
/** Goes back as a person does, and waits until the browser has. */
async function goBack(): Promise<void> {
  const gone = new Promise((resolve) => {
    window.addEventListener('popstate', resolve, { once: true });
  });
  history.back();
  await gone;
}
const made: BackEntry[] = [];
function make(touched: boolean, heard = Promise.resolve()): BackEntry {
  const entry = makeBackEntry(
    touched,
    () => backs++,
    () => {
      asked++;
      return heard;
    },
  );
  made.push(entry);
  return entry;
}
/** What `navigator.userActivation` says; jsdom has none. */
const activate = (hasBeenActive: boolean): void => {
  Object.assign(navigator, { userActivation: { hasBeenActive } });
};

beforeEach(() => {
  backs = 0;
  asked = 0;
  activate(false);
  // Whatever an earlier test left on top of the history is overwritten by this.
  history.pushState('the page', '');
  ({ length } = history);
});

// A frame has one entry in its life; here they must not hear of each other's.
afterEach(async () => {
  jest.restoreAllMocks();
  for (const entry of made.splice(0)) await entry.leave();
});

test('on a page that was touched Back closes at once', async () => {
  make(true);
  expect(history.length).toBe(length + 1);
  await goBack();
  expect(backs).toBe(1);
  expect(history.state).toBe('the page');
});

test('on another one the entry waits for what the person does here: a wheel is enough', async () => {
  make(false);
  expect(history.length).toBe(length);
  window.dispatchEvent(new Event('wheel'));
  await turn();
  expect(history.length).toBe(length + 1);
});

test.each(['keydown', 'pointerdown'])(
  'a %s counts where the browser takes it for something done',
  async (name) => {
    make(false);
    window.dispatchEvent(new Event(name));
    await turn();
    expect(history.length).toBe(length);
    activate(true);
    window.dispatchEvent(new Event(name));
    await turn();
    expect(history.length).toBe(length + 1);
  },
);

test('closing otherwise takes the entry back first, and that is no Back', async () => {
  const entry = make(true);
  await entry.leave();
  expect(history.state).toBe('the page');
  expect(backs).toBe(0);
});

test.each(['closing otherwise', 'Back'])(
  'after %s it waits until the browser has heard that the entry is gone',
  async (way) => {
    let hear = (): void => undefined;
    const heard = new Promise<void>((resolve) => {
      hear = resolve;
    });
    const entry = make(true, heard);
    if (way === 'Back') await goBack();
    let hasLeft = false;
    const left = entry.leave().then(() => {
      hasLeft = true;
    });
    // Asked no sooner than it is gone: the answer would say nothing.
    if (way !== 'Back') expect(asked).toBe(0);
    await turn();
    expect(history.state).toBe('the page');
    expect(asked).toBe(1);
    expect(hasLeft).toBe(false);
    hear();
    await left;
    expect(hasLeft).toBe(true);
  },
);

test('where there is no entry yet, there is none to take back, and none comes later', async () => {
  const back = jest.spyOn(history, 'back');
  const entry = make(false);
  await entry.leave();
  window.dispatchEvent(new Event('wheel'));
  await turn();
  expect(back).not.toHaveBeenCalled();
  expect(asked).toBe(0);
  expect(history.length).toBe(length);
});

test('after Back nothing more is taken back', async () => {
  const entry = make(true);
  await goBack();
  const back = jest.spyOn(history, 'back');
  await entry.leave();
  expect(back).not.toHaveBeenCalled();
});

test('entries that the page has made meanwhile are not gone over', async () => {
  const entry = make(true);
  history.pushState('the page again', '');
  const back = jest.spyOn(history, 'back');
  await entry.leave();
  expect(back).not.toHaveBeenCalled();
  expect(history.state).toBe('the page again');
});

test('asked twice, as by a key held down, it goes back once', async () => {
  const entry = make(true);
  const back = jest.spyOn(history, 'back');
  await Promise.all([entry.leave(), entry.leave()]);
  await entry.leave();
  expect(back).toHaveBeenCalledTimes(1);
  expect(history.state).toBe('the page');
});

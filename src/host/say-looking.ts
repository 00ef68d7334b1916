import type { Screen } from './screen';

/** Most stories are there sooner; a sentence that flashes by is worse than a moment's blank. */
const patience = 300;
/**
 * Whatever a page is, it is to be answered within five seconds of the click, of which opening the popup takes its share:
 * if there is no story by then, the page lets nobody in.
 */
const untilBusy = 4_500;

/**
 * Says on `screen` that the story is being looked for, and what keeps it, unless something else comes first. Once the
 * page has given a story it keeps nobody, however long that takes to be made ready.
 */
export function sayLooking(screen: Screen): void {
  let next: ReturnType<typeof setTimeout>;
  let isFound = false;
  screen.onFound(() => {
    isFound = true;
  });
  screen.onChange(() => {
    clearTimeout(next);
  });
  next = setTimeout(() => {
    screen.showState('looking');
    next = setTimeout(() => {
      if (!isFound) screen.showState('busy');
    }, untilBusy - patience);
  }, patience);
}

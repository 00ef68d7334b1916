import type { Screen } from './screen';

/** Most stories are there sooner; a sentence that flashes by is worse than a moment's blank. */
const patience = 300;

/** Says on `screen` that the story is being looked for, unless something else comes first. */
export function sayLooking(screen: Screen): void {
  const looking = setTimeout(() => {
    screen.showState('looking');
  }, patience);
  screen.onChange(() => {
    clearTimeout(looking);
  });
}

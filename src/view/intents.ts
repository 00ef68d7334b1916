import { schema } from '../settings/schema';
import type { Actions } from './actions';
import { stepped } from './appearance/stepper';
import type { Intent } from './keys';
import type { LiveSettings } from './live-settings';

function resize(live: LiveSettings, by: number): true {
  const { control } = schema.textSize;
  if (control.kind !== 'range') return true;
  const { textSize } = live.now();
  const next = stepped(textSize, by, control);
  if (next !== textSize) live.choose('textSize', next);
  return true;
}

function does(act: (() => void) | undefined): boolean {
  act?.();
  return act !== undefined;
}

/** What keys and the wheel do; false where this host cannot, and the browser is to do what it does. */
export function actOn(intent: Intent, live: LiveSettings, actions: Actions): boolean {
  switch (intent) {
    case 'larger':
      return resize(live, 1);
    case 'smaller':
      return resize(live, -1);
    case 'usual-size':
      live.choose('textSize', null);
      return true;
    case 'print':
      return does(actions.print);
    case 'open-full':
      return does(actions.openFull);
    case 'close':
      return does(actions.close);
  }
}

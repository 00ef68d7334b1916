/** What a key asks of the view. */
export type Intent = 'larger' | 'smaller' | 'usual-size' | 'print' | 'open-full' | 'close';

const withCommand: Readonly<Record<string, Intent>> = {
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '0': 'usual-size',
  p: 'print',
};
const alone: Readonly<Record<string, Intent>> = { Enter: 'open-full', Escape: 'close' };

/** Where keys have a meaning of their own: text is typed there, or Enter presses it. */
const fields = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])';
const controls = `${fields}, a[href], button, input, summary, [role=spinbutton]`;

const isAt = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** What `event` means, or `undefined` where it is for somebody else: the browser, a field, a control. */
export function intentOf(event: KeyboardEvent): Intent | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (event.defaultPrevented || event.isComposing || altKey || isAt(target, fields))
    return undefined;
  if (ctrlKey !== metaKey) {
    // On many keyboards plus is on a key that needs Shift.
    if (shiftKey && key !== '+') return undefined;
    return withCommand[key.toLowerCase()];
  }
  if (ctrlKey || shiftKey) return undefined;
  return key === 'Enter' && isAt(target, controls) ? undefined : alone[key];
}

/** Milliseconds between two steps of the wheel: a notch of a free-wheeling one would be ten of them. */
const wheelInterval = 120;

/**
 * Calls `act` with what keys and the wheel ask for; where it answers true the browser is kept from doing
 * what it does with them. Ends with `signal`.
 */
export function followKeys(
  root: HTMLElement,
  act: (intent: Intent) => boolean,
  signal: AbortSignal,
): void {
  root.addEventListener(
    'keydown',
    (event) => {
      const intent = intentOf(event);
      if (intent !== undefined && act(intent)) event.preventDefault();
    },
    { signal },
  );
  let nextStep = 0;
  root.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return;
      // The browser's own zoom would change the bars, and in a frame the page below.
      event.preventDefault();
      if (event.timeStamp < nextStep || event.deltaY === 0) return;
      nextStep = event.timeStamp + wheelInterval;
      act(event.deltaY < 0 ? 'larger' : 'smaller');
    },
    { passive: false, signal },
  );
}

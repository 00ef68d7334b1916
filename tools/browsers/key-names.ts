/** The keys of a combination, in the order they go down: 'Shift+Tab', 'Control++', '+'. */
export function keyParts(key: string): string[] {
  return key.split(/(?<=.)\+(?=.)/);
}

/** What X calls the keys whose names differ from those of the DOM. */
const keysyms: Readonly<Record<string, string>> = {
  Control: 'ctrl',
  Ctrl: 'ctrl',
  Meta: 'super',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  PageUp: 'Prior',
  PageDown: 'Next',
  Enter: 'Return',
  ' ': 'space',
  '+': 'plus',
  '-': 'minus',
  '=': 'equal',
};

/**
 * A combination as xdotool takes it, from DOM key values or a manifest's shortcut ('Alt+Shift+R').
 * A letter is written small: as a capital it would press Shift.
 */
export function xdotoolKeys(keys: string): string {
  const names = keyParts(keys).map(
    (key) => keysyms[key] ?? (/^([A-Z]|Alt|Shift)$/.test(key) ? key.toLowerCase() : key),
  );
  return names.join('+');
}

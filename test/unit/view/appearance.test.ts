import { beforeEach, describe, expect, test } from '@jest/globals';
import { readSettings } from '../../../src/settings/read';
import { type SettingName, type Settings, schema } from '../../../src/settings/schema';
import { appearance, appearanceSettings } from '../../../src/view/appearance/appearance';
import { type LiveSettings, liveSettings } from '../../../src/view/live-settings';
import { look, press } from './made';

let root: HTMLElement;
let live: LiveSettings;
let chosen: [name: SettingName, value: unknown][];

function draw(settings: Partial<Settings> = {}): void {
  chosen = [];
  live = liveSettings(
    { ...readSettings({}), ...settings },
    (next) => {
      panel.show(next);
    },
    (name, value) => chosen.push([name, value]),
  );
  const panel = appearance(root, look.say, live);
  root.replaceChildren(panel.element);
  panel.show(live.now());
}

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  draw();
});

/** The one control with this role and name, as a screen reader would list it. */
function control(role: string, name: string): HTMLElement {
  const roles: Record<string, string> = { radio: 'input[type=radio]', switch: '[role=switch]' };
  const found = [...root.querySelectorAll<HTMLElement>(roles[role] ?? `[role=${role}]`)];
  const nameOf = (element: HTMLElement): string =>
    element.closest('label')?.textContent ??
    document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ??
    '';
  const [only, ...more] = found.filter((element) => nameOf(element) === name);
  if (only === undefined || more.length > 0) throw new Error(`${found.length} controls, not one.`);
  return only;
}
const button = (label: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === label && !one.hidden,
  );
const size = () => control('spinbutton', 'Size');

test.each(appearanceSettings)('%s is drawn as its schema says, with its name', (name) => {
  const { kind } = schema[name].control;
  const role = { choice: 'radiogroup', range: 'spinbutton', toggle: 'switch' }[kind];
  expect(control(role, look.say(`setting_${name}`))).toBeTruthy();
});

test('each theme has a name, and the chosen one is checked', () => {
  draw({ theme: 'sepia' });
  const names = ['Auto', 'Light', 'Sepia', 'Gray', 'Dark', 'Black'];
  const checked = names.filter((name) => (control('radio', name) as HTMLInputElement).checked);
  expect(checked).toEqual(['Sepia']);
});

test('choosing one hands it on and shows it', () => {
  control('radio', 'Dark').click();
  expect(chosen).toEqual([['theme', 'dark']]);
  control('switch', 'Justify and hyphenate').click();
  expect(chosen.at(-1)).toEqual(['justify', true]);
  expect(live.now()).toMatchObject({ theme: 'dark', justify: true });
});

test('the word beside a switch is its label', () => {
  const name = [...root.querySelectorAll('label')].find(
    ({ textContent }) => textContent === 'Justify and hyphenate',
  );
  expect(name?.control).toBe(control('switch', 'Justify and hyphenate'));
});

test('the size is said in pixels, the width in characters', () => {
  expect(size().textContent).toBe('17');
  expect(control('spinbutton', 'Width').textContent).toBe('62');
  expect(control('spinbutton', 'Line spacing').textContent).toBe('1.6');
});

describe('a number', () => {
  test.each([
    ['ArrowUp', '18'],
    ['ArrowRight', '18'],
    ['ArrowDown', '16'],
    ['ArrowLeft', '16'],
    ['PageUp', '20'],
    ['Home', '12'],
    ['End', '33'],
  ])('goes by %s to %s', (key, words) => {
    size().focus();
    expect(press(key)).toBe(false);
    expect(size().textContent).toBe(words);
  });

  test('goes by its buttons, and stays where it ends', () => {
    draw({ textSize: 15 });
    button('Size: more')?.click();
    button('Size: more')?.click();
    expect(chosen).toEqual([['textSize', 16]]);
    expect(button('Size: more')?.getAttribute('aria-disabled')).toBe('true');
    button('Size: less')?.click();
    expect(chosen.at(-1)).toEqual(['textSize', 15]);
  });

  test('says its value and its bounds', () => {
    const { min, max } = schema.textSize.control as unknown as { min: number; max: number };
    const said = (name: string) => size().getAttribute(`aria-${name}`);
    expect([said('valuenow'), said('valuetext')]).toEqual(['0', '17']);
    expect([said('valuemin'), said('valuemax')]).toEqual([String(min), String(max)]);
  });

  test('stays round where its steps are not', () => {
    control('spinbutton', 'Line spacing').focus();
    for (let step = 0; step < 3; step++) press('ArrowUp');
    expect(live.now().lineSpacing).toBe(1.9);
  });

  test('leaves keys with modifiers to whom they belong', () => {
    size().focus();
    expect(press('ArrowUp', { ctrlKey: true })).toBe(true);
    expect(press('ArrowLeft', { altKey: true })).toBe(true);
    expect(chosen).toEqual([]);
  });
});

test('what was changed, and only that, can be taken back by itself', () => {
  expect(button('Reset Size to 17')).toBeUndefined();
  draw({ textSize: 3, theme: 'black' });
  button('Reset Size to 17')?.click();
  expect(chosen).toEqual([['textSize', null]]);
  expect(size().textContent).toBe('17');
  expect(document.activeElement).toBe(size());
  expect(button('Reset Size to 17')).toBeUndefined();
  expect(button('Reset Theme to Auto')).toBeDefined();
});

test('all can be taken back at once, and nothing else is touched', () => {
  const resetAll = () => button('Reset all');
  expect(resetAll()?.getAttribute('aria-disabled')).toBe('true');
  draw({ textSize: 3, theme: 'black', justify: true, toolbarClick: 'full' });
  expect(resetAll()?.getAttribute('aria-disabled')).toBe('false');
  resetAll()?.click();
  expect(live.now()).toEqual({ ...readSettings({}), toolbarClick: 'full' });
  expect(chosen.map(([name]) => name).sort()).toEqual(['justify', 'textSize', 'theme']);
});

import { expect, test } from '@jest/globals';
import { readFile } from '../../../../src/settings/file/read';
import { junk } from '../junk';

const file = (parts: object): string =>
  JSON.stringify({ format: 'lede-settings', version: 1, ...parts });

test.each([
  ['', 'not-json'],
  ['{"format": "lede-settings"', 'not-json'],
  ['[]', 'not-lede'],
  ['null', 'not-lede'],
  ['{"version": 1}', 'not-lede'],
  ['{"format": "lede-settings"}', 'not-lede'],
  ['{"format": "lede-settings", "version": 2}', 'newer'],
])('%j gives nothing: %s', (text, why) => {
  expect(readFile(text)).toEqual({ ok: false, why });
});

test('what can be taken is, and all else is named with the reason', () => {
  const read = readFile(
    file({
      settings: {
        theme: { version: 1, value: 'pink' },
        justify: { version: 1, value: true },
        fontOfYouth: { version: 1, value: 1 },
        __proto__: { version: 1, value: 1 },
      },
      sites: [
        { site: 'example.com', path: '', does: 'never' },
        { site: 'EXAMPLE.com/x', path: '', does: 'never' },
        { site: 'co.uk', path: '', does: 'always' },
        { site: 'example.com', path: 'news', does: 'never' },
        { site: 'example.com', path: '', does: 'perhaps' },
        'example.com',
      ],
      dismissals: {
        'example.com': { quick: 2, asked: true },
        'example.org': { quick: -1, asked: true },
        'not a site': { quick: 1, asked: false },
      },
    }),
  );
  expect(read).toMatchObject({
    items: {
      'setting.justify': { version: 1, value: true },
      'rule.example.com': { version: 1, does: 'never' },
      'dismissals.example.com': { quick: 2, asked: true },
    },
    taken: { settings: 1, sites: 1, dismissals: 1 },
  });
  const refused = read.ok ? read.refused.map(({ what, why }) => `${what}: ${why}`) : [];
  expect(refused).toEqual([
    'theme: pink: impossible-value',
    'fontOfYouth: unknown-setting',
    '{"site":"EXAMPLE.com/x","path":"","does":"never"}: no-site',
    '{"site":"co.uk","path":"","does":"always"}: no-site',
    '{"site":"example.com","path":"news","does":"never"}: no-rule',
    '{"site":"example.com","path":"","does":"perhaps"}: no-rule',
    'example.com: no-site',
    'example.org: no-count',
    'not a site: no-site',
  ]);
});

/** As much of it as a file can hold. */
const writable = junk(400).flatMap((value) => {
  try {
    return [JSON.parse(JSON.stringify(value ?? null)) as unknown];
  } catch {
    return [];
  }
});

test('junk in any place is survived, and nothing of it is stored', () => {
  expect(writable.length).toBeGreaterThan(100);
  for (const value of writable) {
    const whole = file({ settings: value, sites: value, dismissals: value });
    const within = file({
      settings: { theme: value },
      sites: [value],
      dismissals: { 'a.example': value },
    });
    for (const text of [whole, within, JSON.stringify(value)])
      expect(readFile(text)).not.toMatchObject({ items: { 'setting.theme': expect.anything() } });
  }
});

import { describe, expect, test } from '@jest/globals';
import { choice, range, toggle } from '../../../src/settings/field';
import { keyOf, readField, readSettings } from '../../../src/settings/read';
import { schema, settingNames } from '../../../src/settings/schema';
import { junk } from './junk';

const defaults = readSettings({});

test('nothing stored gives the defaults, and each is a value its setting may hold', () => {
  for (const name of settingNames) {
    expect(defaults[name]).toBe(schema[name].default);
    expect(schema[name].accepts(defaults[name])).toBe(true);
  }
});

test('each setting has a key of its own', () => {
  expect(new Set(settingNames.map(keyOf)).size).toBe(settingNames.length);
});

test.each([
  ['theme', 'sepia'],
  ['face', 'atkinson'],
  ['textSize', -5],
  ['textSize', 16],
  ['width', 6],
  ['lineSpacing', 2.2],
  ['justify', true],
] as const)('%s may be %j', (name, value) => {
  expect(readSettings({ [keyOf(name)]: { version: 1, value } })).toEqual({
    ...defaults,
    [name]: value,
  });
});

test.each([
  ['theme', 'pink'],
  ['theme', 'toString'],
  ['textSize', 17],
  ['face', 'papyrus'],
  ['width', -7],
  ['textSize', '2'],
  ['textSize', Number.NaN],
  ['lineSpacing', Infinity],
  ['justify', 'yes'],
  ['justify', 1],
] as const)('%s may not be %j', (name, value) => {
  expect(readSettings({ [keyOf(name)]: { version: 1, value } })).toEqual(defaults);
});

describe.each(settingNames)('%s', (name) => {
  test('is its default, or what it may hold, whatever is stored: 200 kinds of junk', () => {
    for (const value of junk(200)) {
      for (const stored of [value, { version: 1, value }, { version: value, value }]) {
        const read = readSettings({ [keyOf(name)]: stored });
        expect(Object.keys(read)).toEqual(settingNames);
        expect(schema[name].accepts(read[name])).toBe(true);
      }
    }
  });
});

// As a later version of a setting would stand in the schema.
const sizes = choice(['small', 'large'], 'small', {
  version: 3,
  migrate: (value, version) => {
    if (version === 1) return value === 2 ? 'large' : 'small';
    if (value === 'broken') throw new Error('No such size.');
    return value === 'big' ? 'large' : value;
  },
});

test.each([
  ['of the first version', { version: 1, value: 2 }, 'large'],
  ['of the second', { version: 2, value: 'big' }, 'large'],
  ['of an old one that cannot be brought up', { version: 2, value: 'huge' }, 'small'],
  ['of an old one whose migration throws', { version: 2, value: 'broken' }, 'small'],
  ['of this version, not migrated again', { version: 3, value: 'big' }, 'small'],
  ['of a newer version that this one can hold', { version: 9, value: 'large' }, 'large'],
  ['of a newer version that it cannot', { version: 9, value: 'giant' }, 'small'],
])('a value %s', (_what, stored, value) => {
  expect(readField(sizes, stored)).toBe(value);
});

test('toggles and ranges take their ends and nothing beside', () => {
  const { accepts } = range(1, 3, 0.5, 2);
  expect([0.9, 1, 3, 3.1, '2', null].map((value) => accepts(value))).toEqual([
    false,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect([true, false, 0, 'true'].map((value) => toggle(true).accepts(value))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { type State, states, textsOf } from '../../src/host/states';
import { schema } from '../../src/settings/schema';
import type { Messages } from '../../tools/build/locales';
import { root } from '../../tools/build/root';
import { sources, textOf } from './files';

const messagesOf = (locale: string): Messages =>
  JSON.parse(textOf(`src/_locales/${locale}/messages.json`)) as Messages;
const english = messagesOf('en');
const keys = Object.keys(english);
const others = readdirSync(join(root, 'src/_locales')).filter((locale) => locale !== 'en');

/** All texts that stand in the code, and the names of its properties. */
function textsIn(path: string): string[] {
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}

const inManifest = [...textOf('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(
  ([, key]) => key ?? '',
);
/** Keys made from the schema: a label for each setting, and for each option of a choice. */
const inForms = Object.entries(schema).flatMap(([name, { control }]) => {
  const options = control.kind === 'choice' ? control.options : [];
  return [`setting_${name}`, ...options.map((option) => `setting_${name}_${option}`)];
});
/** Keys made from the names of the states. */
const inStates = (Object.keys(states) as State[]).flatMap((state) => Object.values(textsOf(state)));
/** Keys asked for by name; `@@` keys are the browser's own. */
const asked = sources
  .flatMap((path) => [...textOf(path).matchAll(/\b(?:getMessage|say)\(\s*'([^']+)'/g)])
  .map(([, key]) => key ?? '')
  .filter((key) => !key.startsWith('@@'));

test.each([
  ['the manifest', inManifest],
  ['the code', asked],
  ['the forms of the settings', inForms],
  ['the states', inStates],
])('every message that %s asks for stands in _locales/en', (_where, wanted) => {
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((key) => !Object.hasOwn(english, key))).toEqual([]);
});

test('every message in _locales/en is used (otherwise take it out)', () => {
  const used = new Set([...inManifest, ...inForms, ...inStates, ...sources.flatMap(textsIn)]);
  expect(keys.filter((key) => !used.has(key))).toEqual([]);
});

test('every message says something, and each of its placeholders is filled', () => {
  const broken = Object.entries(english).filter(([, { message, placeholders = {} }]) => {
    const named = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
    return message.trim() === '' || named.sort().join() !== Object.keys(placeholders).sort().join();
  });
  expect(broken).toEqual([]);
});

test('no other locale lacks a message, or has one of its own', () => {
  const different = others.filter(
    (locale) => Object.keys(messagesOf(locale)).sort().join() !== [...keys].sort().join(),
  );
  expect(different).toEqual([]);
});

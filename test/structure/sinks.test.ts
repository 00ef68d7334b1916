import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { sources, textOf } from './files';

/** Everything by which a text becomes markup or code. */
const sinks = new Set([
  'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'createContextualFragment', 'DOMParser', 'setHTML',
  'setHTMLUnsafe', 'parseHTMLUnsafe', 'parseFromString', 'srcdoc', 'write', 'writeln', 'eval', 'Function',
]); // prettier-ignore

/** Reading markup is harmless: what is read goes through `sanitise` before it is shown. */
const allowed = [
  'src/core/assemble/assemble.ts: body.innerHTML',
  'src/cli/formats/row-of.ts: opened.content.innerHTML',
  // The first step of `sanitise`: nodes that go nowhere but to DOMPurify.
  'src/sanitise/parsed.ts: DOMParser',
  'src/sanitise/parsed.ts: new DOMParser()',
  'src/sanitise/parsed.ts: new DOMParser().parseFromString',
  // Takes reading and writing of markup away from a copy.
  "src/core/choose/propose.ts: Object.defineProperty(body, 'innerHTML', { get: () => '', set: () => undefined })",
];

/** Each use of a sink in `path` as `path: expression`, in code and as `['name']`; comments do not count. */
function usesIn(path: string): string[] {
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
  const uses: string[] = [];
  const visit = (node: ts.Node): void => {
    const isName = ts.isIdentifier(node) || ts.isStringLiteralLike(node);
    if (isName && sinks.has(node.text)) uses.push(`${path}: ${node.parent.getText(file)}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

const assignments = /\b(?:innerHTML|outerHTML|srcdoc)\s*(?:\+|\?\?|\|\|)?=(?!=)/;

test('markup becomes nodes in sanitise() alone (insert what it gives, never a string)', () => {
  expect(sources.flatMap(usesIn).filter((use) => !allowed.includes(use))).toEqual([]);
});

test('what is allowed is still there, and reads', () => {
  expect(sources.flatMap(usesIn)).toEqual(expect.arrayContaining(allowed));
  for (const path of ['src/core/assemble/assemble.ts', 'src/cli/formats/row-of.ts'])
    expect(textOf(path)).not.toMatch(assignments);
});

test('timers get functions, never code as text', () => {
  const strings = sources.filter((path) =>
    /\bset(?:Timeout|Interval)\(\s*['"`]/.test(textOf(path)),
  );
  expect(strings).toEqual([]);
});

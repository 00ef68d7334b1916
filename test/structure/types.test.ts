import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { linesMatching, sources, textOf } from './files';

/** Places in `path` that are typed `any`. */
function anyIn(path: string): string[] {
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${path}: ${node.parent.getText(file)}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test('nothing in src/ is typed any (unknown, and a function that reads it)', () => {
  expect(sources.flatMap(anyIn)).toEqual([]);
});

test('no error of the compiler is silenced in src/', () => {
  expect(linesMatching(sources, /@ts-(?:ignore|expect-error|nocheck)/)).toEqual([]);
});

test('an exception from the linter carries its reason after two dashes', () => {
  const silenced = linesMatching(sources, /eslint-disable/);
  expect(silenced.filter((line) => !/ -- \S/.test(line))).toEqual([]);
});

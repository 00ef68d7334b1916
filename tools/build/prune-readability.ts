import type { Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import { unasked } from '../../src/core/choose/proposer';

type Method = ts.MethodDeclaration;

const nameOf = ({ name }: Method): string => name.getText();

/** The prototype that `code` writes as one object. */
function prototypeIn(code: string): ts.ObjectLiteralExpression {
  for (const statement of ts.createSourceFile('a.js', code, ts.ScriptTarget.Latest, true)
    .statements) {
    if (!ts.isExpressionStatement(statement)) continue;
    const { expression } = statement;
    if (!ts.isBinaryExpression(expression) || !ts.isObjectLiteralExpression(expression.right))
      continue;
    if (expression.left.getText().endsWith('.prototype')) return expression.right;
  }
  throw new Error('There is no prototype to prune.');
}

/**
 * `code`, a script that writes one prototype, without the methods `replaced` and those that nothing but them has
 * called. Throws where one of `replaced` is none of its methods: then it is another thing than it was.
 */
export function pruned(code: string, replaced: readonly string[]): string {
  let methods = prototypeIn(code).properties.filter((one) => ts.isMethodDeclaration(one));
  const missing = replaced.filter((name) => !methods.some((method) => nameOf(method) === name));
  if (missing.length > 0) throw new Error(`There is no ${missing.join(' and no ')} to replace.`);
  let rest = code;
  const isAlone = (method: Method): boolean =>
    nameOf(method).startsWith('_') &&
    rest.split(new RegExp(`\\b${nameOf(method)}\\b`)).length === 2;
  let gone = methods.filter((method) => replaced.includes(nameOf(method)));
  while (gone.length > 0) {
    for (const method of gone) rest = rest.replace(`${method.getText()},`, '');
    methods = methods.filter((method) => !gone.includes(method));
    gone = methods.filter(isAlone);
  }
  return rest;
}

/** `code` without `nodes` of it, which stand in order and not in each other. */
const without = (code: string, nodes: readonly ts.Node[]): string =>
  nodes.reduceRight(
    (rest, node) => rest.slice(0, node.getStart()) + rest.slice(node.end).replace(/^,/, ''),
    code,
  );

/** `code` without what the prototype, and the list of expressions in it, have by a name that nothing reads. */
export function withoutUnread(code: string): string {
  const isRead = (name: string): boolean => code.split(new RegExp(`\\b${name}\\b`)).length > 2;
  const unreadIn = ({ properties }: ts.ObjectLiteralExpression): ts.Node[] =>
    properties.filter(ts.isPropertyAssignment).flatMap((one) => {
      const name = one.name.getText();
      if (!isRead(name)) return [one];
      const { initializer } = one;
      const isList = name === 'REGEXPS' && ts.isObjectLiteralExpression(initializer);
      return isList ? unreadIn(initializer) : [];
    });
  return without(code, unreadIn(prototypeIn(code)));
}

const isLog = (node: ts.Node): boolean =>
  // Where it is all that a condition decides about, the next statement would take its place.
  (ts.isBlock(node.parent) || ts.isSourceFile(node.parent)) &&
  ((ts.isExpressionStatement(node) && node.getText().startsWith('this.log(')) ||
    (ts.isIfStatement(node) && node.expression.getText() === 'this._debug'));

/** `code` without what it tells a console in search of its own faults. */
export function silent(code: string): string {
  const logs: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (isLog(node)) logs.push(node);
    else ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile('a.js', code, ts.ScriptTarget.Latest, true), visit);
  return without(code, logs);
}

/**
 * Leaves out of Readability what Lede replaces in it (`src/core/choose/proposer.ts`), its log, and what nothing reads
 * then: a third of it, never run.
 */
export const pruneReadability: Plugin = {
  name: 'prune-readability',
  setup: (build) => {
    build.onLoad({ filter: /@mozilla[\\/]readability[\\/]Readability\.js$/ }, async ({ path }) => ({
      contents: withoutUnread(silent(pruned(await readFile(path, 'utf8'), Object.keys(unasked)))),
      loader: 'js',
    }));
  },
};

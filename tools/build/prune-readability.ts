import type { Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import { unasked } from '../../src/core/choose/proposer';

type Method = ts.MethodDeclaration;

const nameOf = ({ name }: Method): string => name.getText();

/** The methods of the prototype that `source` writes as one object. */
function methodsIn(source: ts.SourceFile): Method[] {
  for (const statement of source.statements) {
    if (!ts.isExpressionStatement(statement)) continue;
    const { expression } = statement;
    if (!ts.isBinaryExpression(expression) || !ts.isObjectLiteralExpression(expression.right))
      continue;
    if (expression.left.getText().endsWith('.prototype'))
      return expression.right.properties.filter((one) => ts.isMethodDeclaration(one));
  }
  throw new Error('There is no prototype to prune.');
}

/**
 * `code`, a script that writes one prototype, without the methods `replaced` and those that nothing but them has
 * called. Throws where one of `replaced` is none of its methods: then it is another thing than it was.
 */
export function pruned(code: string, replaced: readonly string[]): string {
  let methods = methodsIn(ts.createSourceFile('a.js', code, ts.ScriptTarget.Latest, true));
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

const isLog = (node: ts.Node): boolean =>
  (ts.isExpressionStatement(node) && node.getText().startsWith('this.log(')) ||
  (ts.isIfStatement(node) && node.expression.getText() === 'this._debug');

/** `code` without what it tells a console in search of its own faults. */
export function silent(code: string): string {
  const logs: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (isLog(node)) logs.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.js', code, ts.ScriptTarget.Latest, true));
  return logs.reduceRight(
    (rest, log) => `${rest.slice(0, log.getStart())};${rest.slice(log.end)}`,
    code,
  );
}

/** Leaves out of Readability what Lede replaces in it (`src/core/choose/proposer.ts`), a quarter of it, and its log. */
export const pruneReadability: Plugin = {
  name: 'prune-readability',
  setup: (build) => {
    build.onLoad({ filter: /@mozilla[\\/]readability[\\/]Readability\.js$/ }, async ({ path }) => ({
      contents: silent(pruned(await readFile(path, 'utf8'), Object.keys(unasked))),
      loader: 'js',
    }));
  },
};

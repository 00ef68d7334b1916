import { expect, test } from '@jest/globals';
import { textOf } from './files';

interface Package {
  readonly version: string;
  readonly dependencies: Record<string, string>;
  readonly scripts: Record<string, string>;
}

const { version, dependencies, scripts } = JSON.parse(textOf('package.json')) as Package;
const building = textOf('BUILDING.md');

test('BUILDING.md names every package that ships, in its version', () => {
  const cells = building
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:package|-)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  expect(Object.fromEntries(cells.map(([, name, pinned]) => [name, pinned]))).toEqual(dependencies);
});

test('and its commands are there', () => {
  const named = [...building.matchAll(/npm run (\w+)/g)].map(([, name = '']) => name);
  expect(named).toEqual(expect.arrayContaining(['build', 'package']));
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test('the extension and the package have one version', () => {
  expect(JSON.parse(textOf('manifest.json'))).toMatchObject({ version });
});

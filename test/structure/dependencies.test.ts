import { expect, test } from '@jest/globals';
import { textOf } from './files';

interface Package {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly overrides?: Record<string, string>;
}
interface Lock {
  readonly packages: Record<string, { readonly version?: string; readonly resolved?: string }>;
}

const {
  dependencies,
  devDependencies,
  overrides = {},
} = JSON.parse(textOf('package.json')) as Package;
const { packages } = JSON.parse(textOf('package-lock.json')) as Lock;
const all = Object.entries({ ...dependencies, ...devDependencies, ...overrides });

test('every dependency is pinned to one version (npm install --save-exact)', () => {
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test('the lock file holds those very versions (npm install)', () => {
  const direct = Object.entries({ ...dependencies, ...devDependencies });
  const differing = direct.filter(
    ([name, version]) => packages[`node_modules/${name}`]?.version !== version,
  );
  expect(differing).toEqual([]);
});

test('everything comes from the public registry', () => {
  const elsewhere = Object.values(packages)
    .map(({ resolved }) => resolved ?? 'https://registry.npmjs.org/')
    .filter((address) => !address.startsWith('https://registry.npmjs.org/'));
  expect(elsewhere).toEqual([]);
});

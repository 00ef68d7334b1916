import { gzipSync } from 'node:zlib';
import { expect, jest, test } from '@jest/globals';
import { targets } from '../../tools/build/manifest';
import { type Budget, budgets, localeBudget } from './budgets';
import { temporaryBuild } from './temporary-build';

jest.setTimeout(120_000);

const builds = await temporaryBuild();
const cases = targets.flatMap((target, at) => {
  const files = [...(builds[at]?.files ?? [])];
  const locales = new Set(files.map(([path]) => /^_locales\/[^/]+\//.exec(path)?.[0] ?? ''));
  const perLocale = [...locales]
    .filter((folder) => folder !== '')
    .map((folder): Budget => ({
      name: folder,
      files: new RegExp(`^${folder}`),
      most: localeBudget,
    }));
  return [...budgets, ...perLocale].map((budget) => ({ target, files, budget }));
});

/** What `budget` counts in `files`: each file with its weight, heaviest first. */
const weigh = (files: readonly [string, Buffer][], { files: counted, gzipped }: Budget) =>
  files
    .filter(([path]) => counted.test(path))
    .map(([path, bytes]) => ({ path, size: gzipped ? gzipSync(bytes).length : bytes.length }))
    .sort((a, b) => b.size - a.size);

test.each(cases)('$target: $budget.name stays within $budget.most bytes', ({ files, budget }) => {
  const weighed = weigh(files, budget);
  expect(weighed).not.toEqual([]);
  const total = weighed.reduce((sum, { size }) => sum + size, 0);
  // What a failure shows: the figure, and which files make it.
  const said = total <= budget.most ? 'within' : `${total} bytes: ${JSON.stringify(weighed)}`;
  expect(said).toBe('within');
});

test('every file of a build is in a budget, or known to load nowhere', () => {
  const free = /^(?:manifest\.json|LICENSE|THIRD-PARTY-NOTICES\.md|_locales\/.+)$/;
  const outside = builds.flatMap(({ files }) =>
    [...files.keys()].filter(
      (path) => !free.test(path) && !budgets.some((budget) => budget.files.test(path)),
    ),
  );
  expect(outside).toEqual([]);
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../../tools/build/root';
import { notices } from '../../tools/notices/document';
import { shippedPackages } from '../../tools/notices/shipped';

const committed = await readFile(join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8');

test('THIRD-PARTY-NOTICES.md is up to date (otherwise: npm run notices)', async () => {
  expect(committed).toBe(await notices());
});

test('every shipped package stands there with its version and its licence', async () => {
  const packages = await shippedPackages();
  expect(packages.length).toBeGreaterThan(0);
  for (const { name, version, licence } of packages) {
    expect(committed).toContain(`## ${name} ${version}\n\n- Licence: ${licence}\n`);
  }
});

test.each([
  ['Apache-2.0', 'TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION'],
  ['MPL-2.0', '1. Definitions\n--------------\n\n1.1. "Contributor"'],
  ['OFL-1.1', 'SIL OPEN FONT LICENSE Version 1.1'],
])('the text of %s is there in full', (_licence, words) => {
  expect(committed).toContain(words);
});

/** @jest-environment node */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { manifestFor, targets } from '../../../../tools/build/manifest';
import { root } from '../../../../tools/build/root';

const shared = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8')) as object;

test.each(targets)('%s gets all of the shared manifest, and its own worker', async (target) => {
  const manifest = await manifestFor(target);
  expect(manifest).toMatchObject(shared);
  const worker = target === 'chromium' ? 'service_worker' : 'scripts';
  expect(Object.keys(manifest['background'] as object)).toEqual([worker, 'type']);
});

test('what one browser asks for the other does not get', async () => {
  expect(await manifestFor('firefox')).not.toHaveProperty('cross_origin_embedder_policy');
  expect(await manifestFor('firefox')).not.toHaveProperty('incognito');
  expect(await manifestFor('chromium')).not.toHaveProperty('browser_specific_settings');
});

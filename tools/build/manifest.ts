import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root';

export const targets = ['chromium', 'firefox'] as const;
export type Target = (typeof targets)[number];

/** What each browser needs beside the one `manifest.json`; every key with its reason. */
const patches: Record<Target, Record<string, unknown>> = {
  chromium: {
    // `checkVisibility` with `visibilityProperty` (121) and a settled `action.openPopup` (127).
    minimum_chrome_version: '127',
    background: { service_worker: 'background/background.js', type: 'module' },
    // Images load without the reader's cookies; Firefox has no such key.
    cross_origin_embedder_policy: { value: 'credentialless' },
    // A private window gets a process of its own, which ends with it. Firefox does not know `split`.
    incognito: 'split',
  },
  firefox: {
    background: { scripts: ['background/background.js'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'lede@lede.example',
        // The first version that knows `data_collection_permissions`.
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/** The manifest as `target` gets it. */
export async function manifestFor(target: Target): Promise<Record<string, unknown>> {
  const shared = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  return { ...shared, ...patches[target] };
}

export async function writeManifest(dir: string, target: Target): Promise<void> {
  await writeFile(
    join(dir, 'manifest.json'),
    `${JSON.stringify(await manifestFor(target), null, 2)}\n`,
  );
}

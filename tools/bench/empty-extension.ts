import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifestFor } from '../build/manifest';
import type { BrowserKind } from '../browsers/kinds';

/**
 * The popup to compare with: the same size and paper, and nothing else. Firefox notes no paint
 * without content, so there it holds one character; Chromium needs none.
 */
const page = (kind: BrowserKind): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Empty</title>
<style>html, body { margin: 0; width: 640px; height: 600px; background: #fbfaf7 }</style>
</head><body>${kind === 'firefox' ? '·' : ''}</body></html>
`;

export interface EmptyExtension {
  readonly dir: string;
  remove(): Promise<void>;
}

/** Writes a throw-away extension with Lede's permissions whose popup is empty. */
export async function writeEmptyExtension(kind: BrowserKind): Promise<EmptyExtension> {
  const dir = await mkdtemp(join(tmpdir(), 'lede-empty-'));
  const { manifest_version, permissions, optional_host_permissions } = await manifestFor(kind);
  const manifest = {
    manifest_version,
    name: 'Empty popup',
    version: '1',
    permissions,
    optional_host_permissions,
    action: { default_popup: 'popup.html' },
    ...(kind === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'empty@lede.example' } } }
      : {}),
  };
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(dir, 'popup.html'), page(kind));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

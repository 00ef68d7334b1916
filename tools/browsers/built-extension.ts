import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What driving needs to know of an unpacked extension. */
export interface BuiltExtension {
  readonly dir: string;
  /** The popup's path inside the extension, without a leading slash. */
  readonly popupPath: string;
  readonly geckoId: string | undefined;
}

interface ManifestParts {
  action?: { default_popup?: string };
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** Reads the manifest of an unpacked extension; throws where it has no popup to open. */
export function readBuiltExtension(extensionDir: string): BuiltExtension {
  const dir = resolve(extensionDir);
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as ManifestParts;
  const popupPath = manifest.action?.default_popup;
  if (popupPath === undefined) throw new Error(`The manifest in ${dir} names no popup.`);
  const geckoId = manifest.browser_specific_settings?.gecko?.id;
  return { dir, popupPath: popupPath.replace(/^\//, ''), geckoId };
}

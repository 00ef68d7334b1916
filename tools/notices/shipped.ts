import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../build/root';

/** A package whose code or files are in what people install. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** The licence as its package.json names it, an SPDX expression. */
  readonly licence: string;
  /** Where its source is published. */
  readonly source: string;
  /** Its licence files, complete, in the order of their names. */
  readonly texts: readonly string[];
}

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly repository?: string | { readonly url: string };
}

/**
 * Reads the packages named under `dependencies`. Their own dependencies are not followed: what the build
 * keeps of one is named there, too (`tldts-core`), and of a package of type declarations it keeps nothing.
 */
export async function shippedPackages(): Promise<readonly Shipped[]> {
  const own = (await readJson(join(root, 'package.json'))) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return Promise.all(Object.keys(own.dependencies).sort().map(readPackage));
}

async function readPackage(name: string): Promise<Shipped> {
  const directory = join(root, 'node_modules', name);
  const manifest = (await readJson(join(directory, 'package.json'))) as Manifest;
  const files = (await readdir(directory)).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  if (files.length === 0) throw new Error(`${name} carries no licence file: find its text first.`);
  const texts = files
    .sort()
    .map(async (file) => tidy(await readFile(join(directory, file), 'utf8')));
  return {
    name,
    version: manifest.version,
    licence: manifest.license,
    source: sourceAddress(name, manifest.repository),
    texts: await Promise.all(texts),
  };
}

/** Takes away what differs by accident: line ends, spaces before them, blank lines at either end. */
function tidy(text: string): string {
  return text
    .replaceAll(/[ \t\r]+$/gm, '')
    .replace(/^\n+/, '')
    .trimEnd();
}

function sourceAddress(name: string, repository: Manifest['repository']): string {
  const address = typeof repository === 'string' ? repository : repository?.url;
  if (address === undefined) return `https://www.npmjs.com/package/${name}`;
  const web = address
    .replace(/^git\+/, '')
    .replace(/^git:/, 'https:')
    .replace(/\.git$/, '');
  // npm's short form, owner/name, means GitHub.
  return web.includes(':') ? web : `https://github.com/${web}`;
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

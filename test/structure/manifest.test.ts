import { describe, expect, test } from '@jest/globals';
import { manifestFor, targets } from '../../tools/build/manifest';
import { allManifests } from './manifests';

const manifests = await allManifests();

/** A policy as its directives, each with its sources. */
const directivesOf = (policy: string): Map<string, string[]> =>
  new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...allowed]) => [name, allowed]),
  );

describe.each(targets)('%s', (target) => {
  const manifest = manifests[target];

  test('asks for no more than it needs at install (a new permission is a decision of its own)', () => {
    expect([...(manifest.permissions ?? [])].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
    ]);
  });

  test('has no hosts but those a person adds', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('is in no page that is not being read, and shows pages the full view alone', () => {
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    // It must stand in a page to be seen there. Whoever frames it without a nonce sees nothing.
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['reader/reader.html'], matches: ['*://*/*', 'file:///*'] },
    ]);
  });

  test('has one shortcut, which both browsers take', () => {
    const keys = Object.values(manifest.commands ?? {}).map(
      ({ suggested_key }) => suggested_key?.default,
    );
    // Chromium refuses Ctrl+Alt with anything, and Alt+Shift+R, without a word.
    expect(keys).toEqual(['Alt+R']);
  });

  const policy = directivesOf(manifest.content_security_policy?.extension_pages ?? '');

  test.each(['default-src', 'base-uri', 'form-action', 'frame-src'])(
    "%s is 'none' on its pages",
    (name) => {
      expect(policy.get(name)).toEqual(["'none'"]);
    },
  );

  test.each(['script-src', 'style-src', 'font-src'])('%s is the extension’s own', (name) => {
    expect(policy.get(name)).toEqual(["'self'"]);
  });

  test('nothing unsafe, and connections no wider than the extension itself', () => {
    const all = [...policy.values()].flat();
    expect(all.filter((source) => /unsafe|strict-dynamic|\*|wasm/.test(source))).toEqual([]);
    expect(policy.get('connect-src') ?? ["'self'"]).toEqual(["'self'"]);
    expect(policy.has('object-src') || policy.has('worker-src')).toBe(false);
  });

  test('pictures come over http(s), from the page as a blob, or inline; from nowhere else', () => {
    const allowed = [...(policy.get('img-src') ?? [])].sort();
    expect(allowed).toEqual(["'self'", 'blob:', 'data:', 'http:', 'https:']);
  });
});

test('Chromium loads pictures without cookies and keeps private windows apart', async () => {
  expect(await manifestFor('chromium')).toMatchObject({
    cross_origin_embedder_policy: { value: 'credentialless' },
    incognito: 'split',
  });
});

test('Firefox is told that no data is collected, from the first version that asks', () => {
  const gecko = manifests.firefox.browser_specific_settings?.gecko;
  expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
  expect(Number.parseInt(gecko?.strict_min_version ?? '', 10)).toBeGreaterThanOrEqual(142);
});

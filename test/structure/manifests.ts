import { type Target, manifestFor } from '../../tools/build/manifest';

/** What the tests look at in a manifest. */
export interface Manifest {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly commands?: Readonly<Record<string, { suggested_key?: { default?: string } }>>;
  readonly content_scripts?: unknown;
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly strict_min_version?: string;
      readonly data_collection_permissions?: unknown;
    };
  };
}

/** The manifest of each browser, as the build writes it. */
export async function allManifests(): Promise<Readonly<Record<Target, Manifest>>> {
  const [chromium, firefox] = await Promise.all([manifestFor('chromium'), manifestFor('firefox')]);
  return { chromium, firefox };
}
